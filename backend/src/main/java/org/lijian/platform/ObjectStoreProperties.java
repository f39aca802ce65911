package org.lijian.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Which S3 server keeps the bytes, and in which bucket. */
@ConfigurationProperties("lijian.object-store")
record ObjectStoreProperties(
        String endpoint,
        String accessKey,
        String secretKey,
        @DefaultValue("lijian") String bucket,
        @DefaultValue("us-east-1") String region) {}
