package org.lijian.measure;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Seizures that are neither refused, returned nor handed over. */
@Mapper
interface OpenSeizuresMapper extends OpenWork {
    @Override
    default String subject() {
        return "seizure";
    }

    @Override
    default String step(String status) {
        return SeizureStatus.valueOf(status).zh();
    }
}
