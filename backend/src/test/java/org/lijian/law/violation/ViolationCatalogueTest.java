package org.lijian.law.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.shared.Money;

/** Every act of the law reference with its article, amounts, authority and per-day rule, written here from the reference and not from the data. */
class ViolationCatalogueTest {
    private static final Violations VIOLATIONS = new Violations(LawBook.shipped());

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // cross-cutting
                "AIR-98             | 98     | RANGE 20000-200000                    | ECOLOGY_OR_AIR_DUTY | NO",
                "AIR-99-1           | 99.1   | RANGE 100000-1000000                  | ECOLOGY             | YES 123.1",
                "AIR-99-2           | 99.2   | RANGE 100000-1000000                  | ECOLOGY             | YES 123.2",
                "AIR-99-3           | 99.3   | RANGE 100000-1000000                  | ECOLOGY             | YES 123.3",
                "AIR-100-1          | 100.1  | RANGE 20000-200000                    | ECOLOGY             | NO",
                "AIR-100-2          | 100.2  | RANGE 20000-200000                    | ECOLOGY             | NO",
                "AIR-100-3          | 100.3  | RANGE 20000-200000                    | ECOLOGY             | NO",
                "AIR-100-4          | 100.4  | RANGE 20000-200000                    | ECOLOGY             | NO",
                "AIR-100-5          | 100.5  | RANGE 20000-200000                    | ECOLOGY             | NO",
                "AIR-122-ORDINARY   | 122    | MULTIPLE 100-300 % DIRECT_LOSS        | ECOLOGY             | NO",
                "AIR-122-MAJOR      | 122    | MULTIPLE 300-500 % DIRECT_LOSS        | ECOLOGY             | NO",
                "AIR-122-PERSON     | 122    | MULTIPLE 0-50 % INCOME_FROM_UNIT_LAST_YEAR | ECOLOGY        | NO",
                "AIR-121-2          | 121.2  | RANGE 10000-100000                    | LOCALLY_DESIGNATED  | NO",
                "PERMIT-33          | 33     | RANGE 200000-1000000                  | ECOLOGY             | LEGAL_REVIEW 38",
                "PERMIT-34-OVER     | 34     | RANGE 200000-1000000                  | ECOLOGY             | LEGAL_REVIEW 38",
                "PERMIT-34-EVASION  | 34     | RANGE 200000-1000000                  | ECOLOGY             | LEGAL_REVIEW 38",
                "PERMIT-35          | 35     | RANGE 50000-200000                    | ECOLOGY             | NO",
                "PERMIT-35-SERIOUS  | 35     | RANGE 200000-1000000                  | ECOLOGY             | NO",
                "PERMIT-36          | 36     | RANGE 20000-200000                    | ECOLOGY             | NO",
                "PERMIT-37          | 37     | RANGE 5000-20000 每次                 | ECOLOGY             | NO",
                "PERMIT-39          | 39     | RANGE 20000-200000                    | ECOLOGY             | NO",
                // dust
                "AIR-115-1-1        | 115.1.1| RANGE 10000-100000                    | HOUSING_BY_DUTY     | YES 123.4",
                "AIR-115-1-2        | 115.1.2| RANGE 10000-100000                    | HOUSING_BY_DUTY     | YES 123.4",
                "AIR-115-2          | 115.2  | RANGE 10000-100000                    | HOUSING_BY_DUTY     | LEGAL_REVIEW",
                "AIR-116            | 116    | RANGE 2000-20000                      | LOCALLY_DESIGNATED  | NO",
                "AIR-117-1          | 117.1  | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | YES 123.4",
                "AIR-117-2          | 117.2  | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | YES 123.4",
                "AIR-117-3          | 117.3  | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | LEGAL_REVIEW",
                "AIR-117-4          | 117.4  | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | NO",
                "AIR-117-5          | 117.5  | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | LEGAL_REVIEW",
                "AIR-108-5          | 108.5  | RANGE 20000-200000                    | ECOLOGY             | NO",
                // cooking fumes
                "AIR-118-1          | 118.1  | RANGE 5000-50000                      | LOCALLY_DESIGNATED  | LEGAL_REVIEW 123.2",
                "AIR-118-2          | 118.2  | NONE_FIRST 10000-100000               | LOCALLY_DESIGNATED  | NO",
                "AIR-118-3          | 118.3  | RANGE 500-20000                       | LOCALLY_DESIGNATED  | NO",
                // boilers and fuel
                "AIR-107-1          | 107.1  | RANGE 20000-200000                    | ECOLOGY             | NO",
                "AIR-107-2          | 107.2  | RANGE 20000-200000                    | MARKET_OR_ECOLOGY   | NO",
                "AIR-105            | 105    | MULTIPLE 100-300 % GOODS_VALUE        | ECOLOGY             | NO",
                // diesel trucks and non-road machinery
                "AIR-109-PRODUCE    | 109    | MULTIPLE 100-300 % GOODS_VALUE        | PROVINCIAL_ECOLOGY  | NO",
                "AIR-109-CHEAT      | 109    | MULTIPLE 100-300 % GOODS_VALUE        | PROVINCIAL_ECOLOGY  | NO",
                "AIR-110            | 110    | MULTIPLE 100-300 % GOODS_VALUE        | MARKET_OR_CUSTOMS   | NO",
                "AIR-111            | 111    | RANGE 50000-500000                    | PROVINCIAL_ECOLOGY  | NO",
                "AIR-111-REPAIR     | 111    | RANGE 50000-500000                    | PROVINCIAL_TRANSPORT| NO",
                "AIR-112-1          | 112.1  | RANGE 100000-500000                   | ECOLOGY             | NO",
                "AIR-112-3          | 112.3  | FIXED 5000                            | ECOLOGY             | NO",
                "AIR-112-3-SHOP     | 112.3  | FIXED 5000 每辆机动车                 | ECOLOGY             | NO",
                "AIR-113            | 113    | WARNING_OR_RANGE 20-200               | TRAFFIC_POLICE      | NO",
                "AIR-114-1          | 114.1  | FIXED 5000                            | ECOLOGY_BY_DUTY     | NO",
                "AIR-114-2          | 114.2  | LOCAL_RULE                            | CITY_BY_DUTY        | NO",
                "AIR-120            | 120    | RANGE 2000-20000                      | ECOLOGY             | NO",
                "AIR-119-1          | 119.1  | RANGE 500-2000                        | LOCALLY_DESIGNATED  | NO",
                "AIR-119-2          | 119.2  | RANGE 10000-100000                    | LOCALLY_DESIGNATED  | NO",
                "AIR-119-2-PERSON   | 119.2  | RANGE 500-2000                        | LOCALLY_DESIGNATED  | NO",
                // the Code
                "CODE-1102          | 1102   | RANGE 200000-1000000                  | ECOLOGY             | LEGAL_REVIEW 1060",
                "CODE-1103          | 1103   | RANGE 100000-1000000                  | ECOLOGY             | LEGAL_REVIEW 1060",
                "CODE-1107          | 1107   | RANGE 100000-1000000                  | ECOLOGY             | LEGAL_REVIEW 1060",
                "CODE-1108          | 1108   | RANGE 100000-1000000                  | ECOLOGY             | LEGAL_REVIEW 1060",
                "CODE-1119          | 1119   | RANGE 20000-200000                    | ECOLOGY             | NO",
                "CODE-1124          | 1124   | FIXED 5000 每辆机动车                 | ECOLOGY             | NO",
                "CODE-1124-SHOP     | 1124   | FIXED 5000 每辆机动车                 | ECOLOGY             | NO",
                "CODE-1125          | 1125   | MULTIPLE 100-500 % GOODS_VALUE ≥50000 | MARKET_OR_ECOLOGY   | NO",
                "CODE-1126          | 1126   | WARNING_OR_RANGE 20-200               | TRAFFIC_POLICE      | NO",
                "CODE-1127          | 1127   | FIXED 5000 每辆（台）                 | ECOLOGY_BY_DUTY     | NO",
                "CODE-1127-ZONE     | 1127   | FIXED 5000 每辆（台）                 | ECOLOGY_BY_DUTY     | NO",
                "CODE-1128          | 1128   | RANGE 10000-100000                    | HOUSING_BY_DUTY     | LEGAL_REVIEW 1060",
                "CODE-1128-2        | 1128   | RANGE 10000-100000                    | HOUSING_BY_DUTY     | LEGAL_REVIEW 1060",
                "CODE-1128-OWNER    | 1128   | RANGE 10000-100000                    | HOUSING_BY_DUTY     | LEGAL_REVIEW 1060",
                "CODE-1129          | 1129   | RANGE 2000-20000                      | LOCALLY_DESIGNATED  | NO",
                "CODE-1130-1        | 1130.1 | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | LEGAL_REVIEW 1060",
                "CODE-1130-2        | 1130.2 | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | LEGAL_REVIEW 1060",
                "CODE-1130-3        | 1130.3 | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | LEGAL_REVIEW 1060",
                "CODE-1130-4        | 1130.4 | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | NO",
                "CODE-1130-5        | 1130.5 | RANGE 10000-100000                    | ECOLOGY_BY_DUTY     | LEGAL_REVIEW 1060",
                "CODE-1131          | 1131   | RANGE 500-2000                        | LOCALLY_DESIGNATED  | NO",
                "CODE-1131-UNIT     | 1131   | RANGE 10000-100000                    | LOCALLY_DESIGNATED  | NO",
                "CODE-1131-PERSON   | 1131   | RANGE 500-2000                        | LOCALLY_DESIGNATED  | NO",
                "CODE-1132-1        | 1132.1 | RANGE 5000-50000                      | LOCALLY_DESIGNATED  | LEGAL_REVIEW 1060",
                "CODE-1132-2        | 1132.2 | NONE_FIRST 10000-100000               | LOCALLY_DESIGNATED  | NO",
                "CODE-1132-3        | 1132.3 | RANGE 500-5000                        | LOCALLY_DESIGNATED  | NO",
                "CODE-1132-3-REFUSED| 1132.3 | RANGE 5000-20000                      | LOCALLY_DESIGNATED  | NO",
                "CODE-1133          | 1133   | RANGE 2000-20000                      | ECOLOGY             | NO",
                "CODE-1134          | 1134   | RANGE 10000-100000                    | LOCALLY_DESIGNATED  | NO",
                "CODE-1229          | 1229   | RANGE 50000-200000                    | ECOLOGY_OR_AIR_DUTY | NO",
                "CODE-1229-PERSON   | 1229   | RANGE 5000-50000                      | ECOLOGY_OR_AIR_DUTY | NO",
                // Guangdong
                "GD-AIR-REG-80      | 80     | RANGE 500-1000                        | ECOLOGY             | NO",
                "GD-VEH-32          | 32     | RANGE 500-1000                        | ECOLOGY             | NO",
                "GD-ENV-73-2        | 73.2   | RANGE 20000-50000                     | LOCALLY_DESIGNATED  | NO",
            })
    void penalisesEveryActAsTheReferenceSays(
            String code, String place, String fine, CompetentAuthority authority, String perDay) {
        Violation violation = VIOLATIONS.require(code);

        assertThat(numbers(violation.penaltyCitation().text())).isEqualTo(place);
        assertThat(said(violation.fine())).isEqualTo(fine);
        assertThat(violation.competentAuthority()).isEqualTo(authority);
        String basis = violation.perDayCitation() == null
                ? ""
                : " " + numbers(violation.perDayCitation().text());
        assertThat(violation.perDay() + basis).isEqualTo(perDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AIR-99-1      | CODE-1102",
                "PERMIT-33     | CODE-1102",
                "PERMIT-34-OVER| CODE-1103",
                "AIR-99-2      | CODE-1107",
                "AIR-99-3      | CODE-1108",
                "AIR-107-1     | CODE-1119",
                "AIR-107-2     | CODE-1119",
                "AIR-112-3     | CODE-1124",
                "AIR-112-3-SHOP| CODE-1124-SHOP",
                "AIR-113       | CODE-1126",
                "AIR-114-1     | CODE-1127",
                "AIR-114-2     | CODE-1127-ZONE",
                "AIR-115-1-1   | CODE-1128",
                "AIR-115-1-2   | CODE-1128-2",
                "AIR-115-2     | CODE-1128-OWNER",
                "AIR-116       | CODE-1129",
                "AIR-117-3     | CODE-1130-1",
                "AIR-117-1     | CODE-1130-2",
                "AIR-117-2     | CODE-1130-3",
                "AIR-117-4     | CODE-1130-4",
                "AIR-117-5     | CODE-1130-5",
                "AIR-119-1     | CODE-1131",
                "AIR-119-2     | CODE-1131-UNIT",
                "AIR-119-2-PERSON | CODE-1131-PERSON",
                "AIR-118-1     | CODE-1132-1",
                "AIR-118-2     | CODE-1132-2",
                "AIR-118-3     | CODE-1132-3 CODE-1132-3-REFUSED",
                "AIR-120       | CODE-1133",
                "AIR-121-2     | CODE-1134",
                "AIR-98        | CODE-1229",
            })
    void knowsWhatTheCodeMadeOfAnActAndSaysWhatChanged(String old, String successors) {
        assertThat(VIOLATIONS.require(old).lineage().successors()).containsExactlyInAnyOrder(successors.split(" "));
        for (String successor : successors.split(" ")) {
            Lineage lineage = VIOLATIONS.require(successor).lineage();
            assertThat(lineage.predecessors()).contains(old);
            assertThat(lineage.changed()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-99-1,          DETENTION,       10, 15, 5, 10",
        "AIR-99-3,          DETENTION,       10, 15, 5, 10",
        "PERMIT-33,         DETENTION,       10, 15, 5, 10",
        "PERMIT-34-EVASION, DETENTION,       10, 15, 5, 10",
        "CODE-1102,         DETENTION,       10, 15, 5, 10",
        "CODE-1108,         DETENTION,       10, 15, 5, 10",
    })
    void letsTheseActsBeReferredForDetention(
            String code, ConsequenceKind kind, int from, int to, int lighterFrom, int lighterTo) {
        assertThat(VIOLATIONS.require(code).consequences()).anySatisfy(consequence -> {
            assertThat(consequence.kind()).isEqualTo(kind);
            assertThat(consequence.days()).isEqualTo(new Consequence.DayCount(from, to));
            assertThat(consequence.lighterDays()).isEqualTo(new Consequence.DayCount(lighterFrom, lighterTo));
        });
    }

    @Test
    void refersNoOtherActForDetention() {
        Set<String> referred = new TreeSet<>();
        for (Violation violation : VIOLATIONS.all()) {
            if (violation.consequences().stream().anyMatch(c -> c.kind() == ConsequenceKind.DETENTION)) {
                referred.add(violation.code());
            }
        }

        assertThat(referred)
                .containsExactly("AIR-99-1", "AIR-99-3", "CODE-1102", "CODE-1108", "PERMIT-33", "PERMIT-34-EVASION");
    }

    @ParameterizedTest
    @CsvSource({
        "AIR-119-2,        ORDER,        责令改正",
        "AIR-117-1,        REFUSAL,      停工整治或者停业整治",
        "AIR-115-1-1,      REFUSAL,      停工整治",
        "AIR-116,          REFUSAL,      车辆不得上道路行驶",
        "AIR-118-1,        REFUSAL,      停业整治",
        "AIR-118-2,        REFUSAL,      关闭",
        "AIR-99-2,         SERIOUS,      报经有批准权的人民政府批准，责令停业、关闭",
        "AIR-112-1,        SERIOUS,      由负责资质认定的部门取消其检验资格",
        "PERMIT-34-OVER,   SERIOUS,      吊销排污许可证",
        "AIR-118-3,        CONFISCATION, 烧烤工具",
        "AIR-118-3,        CONFISCATION, 违法所得",
        "AIR-107-1,        CONFISCATION, 燃用高污染燃料的设施",
        "AIR-107-2,        CONFISCATION, 违法所得",
        "AIR-112-1,        CONFISCATION, 违法所得",
    })
    void ordersAndConfiscatesBesideTheFine(String code, String when, String measure) {
        Measures measures = VIOLATIONS.require(code).measures();

        assertThat(
                        switch (when) {
                            case "ORDER" -> measures.orders();
                            case "REFUSAL" -> measures.onRefusal();
                            case "SERIOUS" -> measures.whenSerious();
                            default -> measures.confiscations();
                        })
                .contains(measure);
    }

    @Test
    void tellsUnitsFromPersonsWhereTheLawDoes() {
        assertThat(VIOLATIONS.require("AIR-119-2").offenders()).containsExactly(Offender.ORGANISATION);
        assertThat(VIOLATIONS.require("AIR-119-2-PERSON").offenders()).containsExactly(Offender.PERSON);
        assertThat(VIOLATIONS.require("CODE-1229-PERSON").offenders()).containsExactly(Offender.RESPONSIBLE_PERSON);
        assertThat(VIOLATIONS.require("AIR-117-1").offenders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AIR-111", "AIR-117-8", "AIR-119-1", "CODE-1125", "CODE-1126", "PERMIT-36", "PERMIT-37", "GD-VEH-32"})
    void marksWhatWasNotReadInItsSource(String code) {
        assertThat(VIOLATIONS.require(code).verified()).isFalse();
        assertThat(VIOLATIONS.require(code).note()).contains("待核对");
    }

    private static String said(Fine fine) {
        if (fine instanceof Fine.Range range) {
            return "RANGE " + yuan(range.min()) + "-" + yuan(range.max()) + suffix(range.per());
        }
        if (fine instanceof Fine.NoneFirst range) {
            return "NONE_FIRST " + yuan(range.min()) + "-" + yuan(range.max());
        }
        if (fine instanceof Fine.WarningOrRange range) {
            return "WARNING_OR_RANGE " + yuan(range.min()) + "-" + yuan(range.max());
        }
        if (fine instanceof Fine.Fixed fixed) {
            return "FIXED " + yuan(fixed.amount()) + suffix(fixed.per());
        }
        if (fine instanceof Fine.Multiple multiple) {
            String least = multiple.leastBase() == null ? "" : " ≥" + yuan(multiple.leastBase());
            return "MULTIPLE " + multiple.fromPercent().text() + "-" + multiple.toPercent() + " " + multiple.base()
                    + least;
        }
        return "LOCAL_RULE";
    }

    private static String suffix(@Nullable String per) {
        return per == null ? "" : " " + per;
    }

    private static String yuan(Money money) {
        return money.yuan().toBigInteger().toString();
    }

    /** 115.1.1 for 第一百一十五条第一款第一项. */
    private static String numbers(String citation) {
        String places = citation.substring(citation.indexOf('》') + 1);
        return String.join(
                ".",
                Arrays.stream(places.replace("第", "").split("[条款项]", -1))
                        .filter(number -> !number.isEmpty())
                        .map(ViolationCatalogueTest::arabic)
                        .toList());
    }

    private static String arabic(String chinese) {
        int total = 0;
        int digit = 0;
        for (char sign : chinese.toCharArray()) {
            int unit = "十百千".indexOf(sign);
            if (unit < 0) {
                digit = "零一二三四五六七八九".indexOf(sign);
            } else {
                total += Math.max(digit, 1) * List.of(10, 100, 1000).get(unit);
                digit = 0;
            }
        }
        return String.valueOf(total + digit);
    }
}
