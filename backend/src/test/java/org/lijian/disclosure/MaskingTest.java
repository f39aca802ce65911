package org.lijian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private final Masking masking =
            new Masking(List.of("李四", "王小明"), List.of(), List.of("泽州县李四煤场有限公司", "911405251990010112"));

    @Test
    void masksTheNamesOfNaturalPersonsWhereverTheyStand() {
        assertThat(masking.mask("法定代表人：李四\n经询问李四和王小明，均认可。")).isEqualTo("法定代表人：李某\n经询问李某和王某某，均认可。");
    }

    @Test
    void leavesThePenalisedOrganisationAsItIs() {
        assertThat(masking.mask("当事人：泽州县李四煤场有限公司\n统一社会信用代码：911405251990010112"))
                .isEqualTo("当事人：泽州县李四煤场有限公司\n统一社会信用代码：911405251990010112");
    }

    @Test
    void masksNamesThatTheTextAnnounces() {
        assertThat(masking.mask("现场负责人：张建国。张建国称，煤堆未苫盖。")).isEqualTo("现场负责人：张某某。张某某称，煤堆未苫盖。");
        assertThat(masking.mask("法定代表人（负责人、经营者）：欧阳锋\n")).isEqualTo("法定代表人（负责人、经营者）：欧某某\n");
        assertThat(masking.mask("执法人员：赵一、钱二\n")).isEqualTo("执法人员：赵某、钱某\n");
    }

    @Test
    void masksIdentityNumbers() {
        assertThat(masking.mask("身份证号14052519900101123X，")).isEqualTo("身份证号******************，");
        assertThat(masking.mask("身份证号１４０５２５１９９００１０１１２３４")).doesNotContain("１４０５２５");
    }

    @Test
    void masksTelephoneNumbers() {
        assertThat(masking.mask("电话13812345678")).isEqualTo("电话***********");
        assertThat(masking.mask("电话138-1234-5678")).doesNotContain("1234");
        assertThat(masking.mask("电话0356-2345678")).doesNotContain("2345678");
    }

    @Test
    void leavesAmountsDatesNumbersAndAccountsAsTheyAre() {
        String text = "晋市环罚〔2022〕1号，罚款816000.00元，自2022-03-09至2022-03-25，账户：6222020512000123456789";

        assertThat(masking.mask(text)).isEqualTo(text);
    }

    @Test
    void masksWhatIsPrivateOfAPenalisedPerson() {
        Masking person = new Masking(List.of("李四"), List.of("泽州县某村12号"), List.of());

        assertThat(person.mask("当事人：李四，住址：泽州县某村12号")).isEqualTo("当事人：李某，住址：***");
    }
}
