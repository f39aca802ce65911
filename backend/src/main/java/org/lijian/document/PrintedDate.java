package org.lijian.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as papers print it, in sentences too: 2022年3月8日 (《党政机关公文格式》 GB/T 9704). */
public final class PrintedDate {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private PrintedDate() {}

    public static String of(LocalDate day) {
        return PRINTED.format(day);
    }
}
