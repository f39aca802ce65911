package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/** The limits of one domain as they are written in {@code limits/*.yaml}: standards, their tables, and in each row a value for each item. */
record LimitFile(
        LimitDomain domain,
        Rounding rounding,
        List<Item> items,
        @Nullable List<Equivalent> equivalents,
        @Nullable SizeRule sizes,
        List<Standard> standards) {

    /** What is limited, or what a conversion is made with. */
    record Item(
            String code,
            String name,
            String unit,
            @Nullable LimitDirection direction,
            @Nullable Boolean parameter,
            @Nullable Boolean converted) {}

    /** A word that a standard treats as another one, such as briquettes as coal. */
    record Equivalent(String fact, String code, String name, String as) {}

    /** How the size of a restaurant is told, from the smallest class to the largest. */
    record SizeRule(LegalCitation citation, String rule, List<SizeClass> classes) {}

    record SizeClass(String code, String name, NumberRange burners, NumberRange power, NumberRange hoodArea) {}

    record Standard(
            String code,
            String number,
            String name,
            @Nullable RegionCode region,
            @Nullable LegalCitation prevailsBy,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified,
            @Nullable String note,
            List<Table> tables) {}

    record Table(
            String code,
            String name,
            LegalCitation citation,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Map<String, String> when,
            @Nullable Map<String, NumberRange> ranges,
            @Nullable String note,
            List<Row> rows) {}

    record Row(
            String code,
            @Nullable Map<String, String> when,
            @Nullable Map<String, NumberRange> ranges,
            @Nullable List<RegionCode> regions,
            @Nullable String note,
            Map<String, BigDecimal> values) {}
}
