package org.lijian.law;

import org.jspecify.annotations.Nullable;

/** A reference file that cannot be law: which file, which line of it and which rule are wrong, and how. */
public final class BrokenReference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final @Nullable Integer line;
    private final @Nullable String rule;
    private final String fault;

    /**
     * @param path below {@code seeds/reference}
     * @param line counted from 1; absent when the fault lies in no single line, such as a file that is not there
     * @param rule the code of the rule, or the way to the member that is wrong
     */
    public BrokenReference(
            String path, @Nullable Integer line, @Nullable String rule, String fault, @Nullable Throwable cause) {
        super(path + (line == null ? "" : ":" + line) + (rule == null ? "" : " [" + rule + "]") + ": " + fault, cause);
        this.path = path;
        this.line = line;
        this.rule = rule;
        this.fault = fault;
    }

    public String path() {
        return path;
    }

    public @Nullable Integer line() {
        return line;
    }

    public @Nullable String rule() {
        return rule;
    }

    /** What is wrong, without the place. */
    public String fault() {
        return fault;
    }
}
