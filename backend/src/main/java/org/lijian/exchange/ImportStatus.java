package org.lijian.exchange;

/** How far an import is. */
public enum ImportStatus {
    AWAITING_FILE("待上传文件"),
    VALIDATING("校验中"),
    /** Its rows can be looked at; nothing is in the register yet. */
    PREVIEW("待确认"),
    /** The file cannot be read as a table at all. */
    REFUSED("文件不予读取"),
    COMMITTING("导入中"),
    COMMITTED("已导入");

    private final String step;

    ImportStatus(String step) {
        this.step = step;
    }

    /** The step as officers say it. */
    public String step() {
        return step;
    }
}
