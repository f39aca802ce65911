package org.lijian.law.change;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the law in force be looked after. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LawWatchConfiguration {}
