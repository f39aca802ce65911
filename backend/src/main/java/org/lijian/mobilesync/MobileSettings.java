package org.lijian.mobilesync;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param leastAppVersion what older apps send is kept and not applied */
@ConfigurationProperties("lijian.mobile")
record MobileSettings(@DefaultValue("0") String leastAppVersion) {}
