package org.lijian.inspection.measurement;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;

@Mapper
interface MeasurementMapper {
    void insert(Measurement measurement);

    @Nullable Measurement byId(MeasurementId id);

    /**
     * How many objects of an area were measured.
     *
     * @param from the first moment
     * @param until the first moment after
     */
    MeasurementFigures figures(
            @Param("prefix") String prefix,
            @Param("kind") MeasurementKind kind,
            @Param("from") Instant from,
            @Param("until") Instant until);

    /** In the order they were taken. */
    List<Measurement> ofInspection(InspectionId inspection);
}
