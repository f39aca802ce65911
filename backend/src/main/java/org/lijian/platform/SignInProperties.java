package org.lijian.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How officers sign in.
 *
 * @param issuerUri the bureau's own identity provider (OpenID Connect); the embedded authorization server is off when it is given
 * @param signingKeyFile PEM file (PKCS#8, RSA or EC P-256) of the embedded server's key, the same for every copy
 * @param url where officers reach this system; the issuer of the embedded server's tokens
 * @param audience what a token has to be meant for
 * @param tokenValidity how long a token of the embedded server opens the API; an officer put out of service loses it at once
 * @param mobileTokenValidity the same for a phone, which refreshes its token as long as its device is in use
 * @param refreshValidity how long a phone may stay away before its officer signs in again
 * @param webRedirectUris where the browser may be sent after sign-in; {@code <url>/signed-in} when none is given
 */
@ConfigurationProperties("lijian.sign-in")
record SignInProperties(
        @Nullable String issuerUri,
        @Nullable Path signingKeyFile,
        @DefaultValue("http://localhost:8080") String url,
        @DefaultValue("lijian-api") String audience,
        @DefaultValue("PT8H") Duration tokenValidity,
        @DefaultValue("PT1H") Duration mobileTokenValidity,
        @DefaultValue("P14D") Duration refreshValidity,
        @DefaultValue List<String> webRedirectUris,
        @DefaultValue("org.lijian.mobile:/signed-in") List<String> mobileRedirectUris) {
    List<String> webRedirects() {
        return webRedirectUris.isEmpty() ? List.of(url + "/signed-in") : webRedirectUris;
    }
}
