package org.lijian.casebundle;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How bundles are signed.
 *
 * @param signingKeyFile PEM file (PKCS#8, RSA or EC), the same for every copy and not the one that signs tokens; no bundles without it
 */
@ConfigurationProperties("lijian.case-bundle")
record CaseBundleProperties(@Nullable Path signingKeyFile) {}
