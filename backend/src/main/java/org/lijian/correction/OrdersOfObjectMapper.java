package org.lijian.correction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;

@Mapper
interface OrdersOfObjectMapper {
    List<Row> of(@Param("inspections") Collection<InspectionId> inspections);

    List<UUID> inspectionsOf(@Param("things") Collection<UUID> things);

    record Row(
            CorrectionOrderId id,
            InspectionId inspectionId,
            LocalDate issuedOn,
            CorrectionStatus status,
            @Nullable LocalDate recheckBy) {
        /** The last day for the recheck, as long as it is to be made. */
        @Nullable LocalDate dueOn() {
            return status == CorrectionStatus.SERVED ? recheckBy : null;
        }
    }
}
