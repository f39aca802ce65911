package org.lijian.evidence;

/** What is known of malware in the bytes. */
public enum ScanResult {
    /** 未查毒: no scanner is set up, or it did not answer; says nothing about the bytes. */
    NOT_SCANNED,
    /** 未发现恶意代码 */
    CLEAN,
    /** 发现恶意代码: kept as evidence, handed out to nobody. */
    INFECTED
}
