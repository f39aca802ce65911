package org.lijian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.platform.Ids;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@DatabaseTest
class PublicationMapperTest {
    @Autowired
    PublicationMapper mapper;

    @Test
    void keepsAPublicationAsItWasMade() {
        Publication publication = publication(new PenaltyId(Ids.next()), "140525");
        mapper.insert(publication);

        assertThat(mapper.find(publication.id())).isEqualTo(publication);
        assertThat(mapper.findByPenalty(publication.penaltyId())).isEqualTo(publication);
    }

    @Test
    void aDecisionIsPublishedOnce() {
        PenaltyId penalty = new PenaltyId(Ids.next());
        mapper.insert(publication(penalty, "140525"));

        assertThatThrownBy(() -> mapper.insert(publication(penalty, "140525")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void officersListTheirAreaAndThePublicListsEverything() {
        Publication here = publication(new PenaltyId(Ids.next()), "140525");
        Publication there = publication(new PenaltyId(Ids.next()), "140581");
        mapper.insert(here);
        mapper.insert(there);

        assertThat(mapper.list(null, "140525", null, 10)).containsExactly(here);
        assertThat(mapper.list(null, "", null, 10)).containsExactly(there, here);
        assertThat(mapper.list(null, "", there.id().value(), 10)).containsExactly(here);
        assertThat(mapper.list(here.penaltyId(), "1405", null, 10)).containsExactly(here);
    }

    private static Publication publication(PenaltyId penalty, String region) {
        return new Publication(
                new PublicationId(Ids.next()),
                penalty,
                RegionCode.of(region),
                PenaltyKind.ORDINARY,
                "晋市环罚〔2022〕1号",
                "泽州县某煤场有限公司",
                null,
                "未密闭煤炭等易产生扬尘的物料",
                Money.of("48000.00"),
                LocalDate.of(2022, 3, 22),
                LocalDate.of(2022, 3, 24),
                new OfficerId(Ids.next()),
                Instant.parse("2022-03-24T01:02:03.123456Z"),
                "当事人：泽州县某煤场有限公司\n𬭎");
    }
}
