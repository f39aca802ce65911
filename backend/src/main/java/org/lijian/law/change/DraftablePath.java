package org.lijian.law.change;

import java.util.regex.Pattern;

/** Which files of the law may be drafted: those that hold nothing but rules, by plain names. */
final class DraftablePath {
    private static final Pattern DRAFTABLE = Pattern.compile(
            "(authorities|calendar|checklists|discretion(/rules)?|figures(/definitions)?|limits|measures|periods|regions|statutes|violations)/[a-z0-9][a-z0-9-]{0,59}\\.yaml|documents/(legal-texts|numbers|types)\\.yaml|documents/[a-z0-9][a-z0-9-]{0,59}\\.txt|discussion\\.yaml|gates\\.yaml|hearing\\.yaml|limitation\\.yaml|per-day\\.yaml|referral\\.yaml|similar\\.yaml|surcharge\\.yaml");

    private DraftablePath() {}

    /**
     * The path itself.
     *
     * @throws org.lijian.shared.Problem {@code law-path-not-draftable}
     */
    static String required(String path) {
        if (!DRAFTABLE.matcher(path).matches()) {
            throw LawChangeRefusal.NOT_DRAFTABLE.with("path", path).at("/path");
        }
        return path;
    }
}
