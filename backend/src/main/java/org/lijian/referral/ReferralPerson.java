package org.lijian.referral;

/**
 * Somebody whom a referral concerns.
 *
 * @param capacity 直接负责的主管人员 or 其他直接责任人员, in what way
 */
public record ReferralPerson(String name, String post, String capacity) {}
