package org.lijian.registry;

/** Credit codes for tests: nobody's, with a check character that is right. */
public final class CreditCodes {
    private CreditCodes() {}

    /** The seventeen characters with the one that completes them. */
    public static String checked(String seventeen) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(CreditCode::isValid)
                .findFirst()
                .orElseThrow();
    }
}
