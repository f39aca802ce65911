package org.lijian.law.statute;

/**
 * One article of a statute.
 *
 * @param article its number, 117 for 第一百一十七条
 * @param text what it says in short; never its wording
 * @param verified whether it was read in its source
 */
public record Article(int article, String text, boolean verified) {
    public Article {
        if (article < 1 || article > ArticleNumbers.MOST) {
            throw new IllegalArgumentException("no statute has an article " + article);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("article " + article + " says nothing");
        }
    }

    /** 第一百一十七条 */
    public String label() {
        return "第" + ArticleNumbers.chinese(article) + "条";
    }
}
