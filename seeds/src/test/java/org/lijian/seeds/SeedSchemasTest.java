package org.lijian.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeedSchemasTest {
    private static final SeedSchemas SCHEMAS = new SeedSchemas();

    static List<SeedFile> files() {
        return SeedFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfTheReferenceDataIsOfItsSchema(SeedFile file) {
        assertThat(SCHEMAS.faults(file)).isEmpty();
    }

    @Test
    void thereAreFilesOfManyKinds() {
        assertThat(files()).hasSizeGreaterThan(30);
    }

    /** A word that is not there, a member nobody knows, one that is missing, a value that cannot be: the file and the line are named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "violations/air-2018.yaml | 'domain: CROSS_CUTTING' | 'domain: CROSSCUTTING' | /violations/0/domain",
                "violations/air-2018.yaml | 'domain: CROSS_CUTTING' | 'domian: CROSS_CUTTING' | /violations/0/domian",
                "violations/air-2018.yaml | 'perDayBasis: 《大气污染防治法》第一百二十三条第一项' | 'changed: 无' | perDayBasis",
                "violations/air-2018.yaml | 'min: \"20000\", ' | '' | min",
                "violations/air-2018.yaml | 'min: \"20000\"' | 'min: 20000' | /violations/0/fine",
                "violations/air-2018.yaml | 'min: \"20000\"' | 'min: \"-20000\"' | /violations/0/fine",
                "violations/air-2018.yaml | 'min: \"20000\"' | 'min: \"20000.005\"' | /violations/0/fine",
                "violations/air-2018.yaml | 'verified: true' | 'verified: 1' | verified",
                "violations/air-2018.yaml | 'article: 第九十八条' | 'article: 九十八' | /violations/0/article",
                "violations/air-2018.yaml | 'validFrom: 2016-01-01' | 'validFrom: 2016-02-30' | /validFrom",
                "violations/code-2026.yaml | '    changed: 罚款下限由十万元' | '    chnaged: 罚款下限由十万元' | changed",
                "statutes/code-2026.yaml | 'kind: LAW' | 'kind: LAWS' | /statutes/0/kind",
                "statutes/code-2026.yaml | 'issuer: ' | 'isuer: ' | /statutes/0/isuer",
                "statutes/code-2026.yaml | 'article: 52' | 'article: \"52\"' | /statutes/0/articles/0/article",
                "authorities/national.yaml | 'departments: [ECOLOGY]' | 'departments: [ECOLOGIE]' | departments",
                "authorities/national.yaml | 'departments: [ECOLOGY]' | 'departments: []' | departments",
                "authorities/national.yaml | 'citation: ' | 'citaton: ' | citaton",
                "regions/regions.yaml | code: '140500' | code: '14050' | /regions/2/code",
                "checklists/boiler.yaml | 'violations: [AIR-105]' | 'violation: AIR-105' | /items/0/violation",
                "checklists/boiler.yaml | 'domain: BOILER' | 'domain: BOILERS' | /domain",
                "periods/periods.yaml | 'unit: WORKING_DAYS' | 'unit: WORK_DAYS' | unit",
                "periods/periods.yaml | 'length: 7' | 'length: 0' | length",
                "periods/periods.yaml | 'trigger: ' | 'triger: ' | triger",
                "referral.yaml | 'required: ALWAYS' | 'required: ALLWAYS' | /papers/0/versions/0/papers/0/required",
                "referral.yaml | 'least: 2' | 'least: \"2\"' | /team/0/least",
                "gates.yaml | 'organisation: \"50000\"' | 'organization: \"50000\"' | organization",
                "per-day.yaml | 'corrected: ' | 'correct: ' | correct",
                "surcharge.yaml | 'dailyRate: \"3\"' | 'dailyRate: 3' | dailyRate",
                "calendar/2022.yaml | 'to: 2022-01-03' | 'to: 2022-1-3' | /festivals/0/to",
                "calendar/2022.yaml | 'year: 2022' | 'year: twenty' | /year",
                "documents/types.yaml | 'kind: TEXT' | 'kind: TXT' | /0/fields/0/kind",
                "documents/numbers.yaml | 'prefix: 晋市' | 'prefix: 晋市环字第' | prefix",
                "documents/numbers.yaml | 'validFrom: 2016-05-01' | 'validform: 2016-05-01' | validform",
                "documents/legal-texts.yaml | 'text: ' | 'txt: ' | txt",
                "discretion/gd-2022.yaml | 'mode: WEIGHT' | 'mode: WEIGHTED' | mode",
                "discretion/gd-2022.yaml | 'percent: \"0\"' | 'percent: \"0%\"' | percent",
                "discretion/gd-2022.yaml | 'start: \"10\"' | 'note: 无' | start",
            })
    void namesFileAndLineOfWhatIsWrong(String path, String right, String wrong, String member) {
        SeedFile file = SeedFile.of(path);
        assertThat(file.text()).contains(right);
        int line = (int) file.text()
                        .substring(0, file.text().indexOf(right))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        SeedFile broken =
                new SeedFile(path, file.text().replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        List<String> faults = SCHEMAS.faults(broken);

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault).startsWith(path + ":").contains(member);
            int named = Integer.parseInt(fault.split(":", -1)[1]);
            assertThat(named).isBetween(line - 20, line);
        });
    }

    @Test
    void namesTheVeryLineOfATypo() {
        SeedFile file = SeedFile.of("violations/air-2018.yaml");
        SeedFile broken =
                new SeedFile(file.path(), file.text().replaceFirst("authority: TRAFFIC_POLICE", "authority: MILITIA"));
        int line = (int) broken.text()
                        .substring(0, broken.text().indexOf("MILITIA"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;

        assertThat(SCHEMAS.faults(broken))
                .singleElement()
                .asString()
                .startsWith("violations/air-2018.yaml:" + line + ": ");
    }

    @Test
    void refusesAFileOfNoKnownKind() {
        assertThat(SCHEMAS.schemaOf("horoscopes/2022.yaml")).isEmpty();
        assertThat(SCHEMAS.schemaOf("violations/new.yaml")).isPresent();
    }
}
