package org.lijian.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;

/** Every citation of the reference data leads to a statute, and every article it names is one of that statute. */
class CitationsTest {
    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    @Test
    void leadSomewhereInEveryFile() {
        assertThat(Citations.requireResolved(BOOK)).contains("violations/air-2018.yaml", "periods/periods.yaml");
    }

    @Test
    void areFoundInEveryKindOfFileThatStatesLaw() {
        Pattern states = Pattern.compile("(?m)^\\s*(?:- )?(?:citation|perDayBasis|basis|source): .*《");
        Set<String> silent = BOOK.paths().stream()
                .filter(path -> states.matcher(BOOK.text(path).orElse("")).find())
                .filter(path -> Citations.in(BOOK.text(path).orElse("")).isEmpty())
                .collect(Collectors.toSet());

        assertThat(silent).isEmpty();
        assertThat(BOOK.paths()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《大气污染防治法》第七十二条第一款 | 大气污染防治法 | 72",
                "《中华人民共和国行政处罚法》（2021修订）第五十六条、第八十五条 | 行政处罚法 | 56 85",
                "《大气污染防治法》（2018修正）第十八条至第二十条、第二十四条 | 大气污染防治法 | 18 19 20 24",
                "《生态环境法典》第二百零七条至第二百零九条 | 生态环境法典 | 207 208 209",
                "《刑法》第三百三十八条；第一条 | 刑法 | 338",
                "《行政复议法》（申请期限六十日） | 行政复议法 | ''",
                "国办发〔2018〕118号（七个工作日） | 国办发〔2018〕118号 | ''",
                "（国办发〔2018〕118号） | 国办发〔2018〕118号 | ''",
                "A一龥〔2018〕3号 | 一龥〔2018〕3号 | ''",
                "《刑法》至第三条 | 刑法 | 3",
                "符合GB 18483-2001的限值 | GB 18483-2001 | ''",
                "DB14/1929-2019 | DB14/1929-2019 | ''",
            })
    void areReadAsOfficersWriteThem(String text, String name, String articles) {
        assertThat(Citations.in(text)).singleElement().satisfies(cited -> {
            assertThat(cited.name()).isEqualTo(name);
            assertThat(cited.articles().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .isEqualTo(articles);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gates.yaml            | 第六十三条；    | 第六百三十条；   | cites article 630 of 行政处罚法",
                "gates.yaml            | 《行政处罚法》  | 《行政处分法》   | cites 行政处分法, which is not among the statutes",
                "surcharge.yaml        | 第七十三条第三款 | 第八十三条第三款 | cites article 83 of 行政处罚法",
                "per-day.yaml          | 第一千零六十条  | 第一千零六十一条 | cites article 1061 of 生态环境法典",
                "periods/periods.yaml  | 〔2018〕118号   | 〔2019〕118号    | 国办发〔2019〕118号",
                "checklists/boiler.yaml | GB 13271-2014  | GB 13271-2013    | GB 13271-2013",
                "violations/air-2018.yaml | 第一百二十三条第一项 | 第一百二十四条第一项 | cites article 124 of 大气污染防治法",
            })
    void refuseABookWhoseRuleCitesWhatIsNotThereNamingFileAndLine(
            String path, String right, String wrong, String fault) {
        LawBook law = LawBook.shipped();
        assertThat(new Statutes(law).all(null)).isNotEmpty();
        String text = BOOK.text(path).orElseThrow();
        assertThat(text).contains(right);

        assertThatThrownBy(() -> law.replace(BOOK.with(path, text.replaceFirst(Pattern.quote(right), wrong))))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> {
                    assertThat(broken.path()).isEqualTo(path);
                    int line =
                            (int) text.substring(0, text.indexOf(right)).lines().count();
                    assertThat(broken.line()).isBetween(line - 1, line + 1);
                    assertThat(broken).hasMessageContaining(fault);
                });
    }

    /** Each version answers for its own articles, and a citation that says neither for those of both. */
    @ParameterizedTest
    @CsvSource({"（法释〔2023〕7号）, true", "（法释〔2016〕29号）, false", "'', true"})
    void leadToAnArticleOfTheVersionThatTheyMean(String qualifier, boolean found) {
        String text = BOOK.text("statutes/referral.yaml").orElseThrow();
        int later = text.indexOf("- {article: 1,", text.indexOf("POLLUTION-CRIME-2023"));
        ReferenceBook book = BOOK.with(
                "statutes/referral.yaml",
                text.substring(0, later) + "- {article: 2, text: 后一版本才有, verified: true}\n      "
                        + text.substring(later));
        Cited cited = Citations.in("《最高人民法院、最高人民检察院关于办理环境污染刑事案件适用法律若干问题的解释》" + qualifier + "第二条")
                .get(0);

        assertThat(Statutes.index(book).fault(cited).isEmpty()).isEqualTo(found);
    }

    @Test
    void tellTwoNormsOfOneNameApartByTheirNumber() {
        String name = "《最高人民法院、最高人民检察院关于办理环境污染刑事案件适用法律若干问题的解释》";
        StatuteIndex statutes = Statutes.index(BOOK);

        for (String number : new String[] {"法释〔2016〕29号", "法释〔2023〕7号"}) {
            Cited cited = Citations.in(name + "（" + number + "）第一条").get(0);
            assertThat(statutes.all().stream().filter(s -> s.name().equals(cited.name())))
                    .hasSize(2)
                    .filteredOn(s -> s.isMeantBy(cited.qualifiers()))
                    .extracting(Statute::number)
                    .containsExactly(number);
        }
    }
}
