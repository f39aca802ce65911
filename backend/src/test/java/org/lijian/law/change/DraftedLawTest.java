package org.lijian.law.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** From the text of one officer to the law in force by another, without a database. */
class DraftedLawTest {
    /** As the notice of a coming year might read; what it says is made up. */
    private static final String YEAR_2027 = """
            year: 2027
            published: "2026-11-04"
            source: 示例
            festivals:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-03, makeUpDays: []}
            """;

    private static final String PATH = "calendar/2027.yaml";
    private static final Instant NOW = Instant.parse("2026-11-05T01:00:00Z");

    private final CurrentOfficer author = officer();
    private final CurrentOfficer second = officer();
    private final LawBook law = LawBook.shipped();
    private final StatutoryPeriods periods = new StatutoryPeriods(law);
    private final KeptDrafts kept = new KeptDrafts();
    private final List<Object> told = new ArrayList<>();
    private final List<LawBook> compared = new ArrayList<>();
    private final LawInForce inForce = inForce(law);
    private final LawDrafts drafts = new LawDrafts(
            kept,
            law,
            inForce,
            (before, draft, officer) -> {
                compared.addAll(List.of(before, draft));
                return mock(DraftTrial.class);
            },
            new LegalTime(Clock.fixed(NOW, ZoneOffset.UTC)),
            told::add);
    private final UUID id = Ids.next();

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void aDraftIsKeptAndChangesNothingYet() {
        LawDraftView draft = drafts.draft(year2027(id), author);

        assertThat(draft.status()).isEqualTo(LawDraftStatus.DRAFT);
        assertThat(draft.id().value()).isEqualTo(id);
        assertThat(draft.author()).isEqualTo(author.id());
        assertThat(draft.writtenAt()).isEqualTo(NOW);
        assertThat(draft.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(RuleChange.Kind.ADDED));
        assertThat(drafts.draft(draft.id())).isEqualTo(draft);
        assertThat(told).containsExactly(new LawDrafted(draft.id(), author.id(), PATH));
        assertThat(told.get(0))
                .isInstanceOfSatisfying(
                        LawDrafted.class, event -> assertThat(event.subjectId()).isEqualTo(id));
        assertThat(law.inForce().text(PATH)).isEmpty();
    }

    @Test
    void theSameAgainIsAnsweredAsTheFirstTime() {
        LawDraftView first = drafts.draft(year2027(id), author);

        assertThat(drafts.draft(year2027(id), author)).isEqualTo(first);
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "calendar/2028.yaml, , , ,",
        ", '# 另一份\n', , ,",
        ", , 另一标题, ,",
        ", , , 另一理由,",
        ", , , , 另一依据",
    })
    void anotherUnderTheSameIdIsRefused(
            @Nullable String path,
            @Nullable String before,
            @Nullable String title,
            @Nullable String reason,
            @Nullable String citation) {
        drafts.draft(year2027(id), author);

        assertRefused(
                "already-exists",
                () -> drafts.draft(
                        new DraftLaw(
                                id,
                                path == null ? PATH : path,
                                (before == null ? "" : before) + YEAR_2027,
                                title == null ? "放假" : title,
                                reason == null ? "新通知" : reason,
                                citation == null ? "示例" : citation),
                        author));
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd", "calendar/../gates.yaml", "calendar/2027.yml", "similar", "triage.yaml"})
    void aFileThatHoldsNoRulesCannotBeDrafted(String path) {
        assertRefused("law-path-not-draftable", () -> drafts.draft(draft(path, YEAR_2027), author));
        assertThat(told).isEmpty();
    }

    @Test
    void aTextThatSaysWhatIsInForceIsNone() {
        String text = law.inForce().text("calendar/2026.yaml").orElseThrow();

        assertRefused("law-draft-changes-nothing", () -> drafts.draft(draft("calendar/2026.yaml", text), author));
    }

    @Test
    void aBrokenTextIsRefusedWithItsFileLineAndRule() {
        assertThatThrownBy(() -> drafts.draft(
                        draft("periods/more.yaml", "periods:\n  - {code: NEW, name: 新, versons: []}\n"), author))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("law-draft-broken");
                    assertThat(problem.facts())
                            .containsEntry("file", "periods/more.yaml")
                            .containsEntry("line", 2)
                            .containsEntry("rule", "NEW /periods/0/versons");
                });
        assertThat(told).isEmpty();
    }

    @Test
    void aTextThatNoRuleIsReadFromIsRefused() {
        assertThatThrownBy(() -> drafts.draft(draft("documents/nobody-reads-this.txt", "一"), author))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("law-draft-broken");
                    assertThat(problem.facts())
                            .containsEntry("line", "—")
                            .containsEntry("rule", "—")
                            .containsEntry("fault", "no rule is read from this file");
                });
    }

    @Test
    void aSecondPersonTakesItIntoForceWhenTheTransactionIsOver() {
        LawDraftId draft = drafts.draft(year2027(id), author).id();

        LawDraftView active = drafts.activate(draft, new ExpectedVersion(0), second);

        assertThat(active.status()).isEqualTo(LawDraftStatus.ACTIVE);
        assertThat(active.revision()).isEqualTo(1);
        assertThat(active.endedBy()).isEqualTo(second.id());
        assertThat(active.endedAt()).isEqualTo(NOW);
        assertThat(active.changes()).hasSize(1);
        assertThat(law.inForce().text(PATH)).isEmpty();
        assertThat(kept.revision()).isEqualTo(1);
        ReferenceBook next = law.inForce().with(PATH, YEAR_2027);
        assertThat(told)
                .hasSize(3)
                .anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(LawTakesEffect.class, effect -> {
                    assertThat(effect.revision()).isEqualTo(1);
                    assertThat(effect.book().fingerprint()).isEqualTo(next.fingerprint());
                }))
                .contains(new LawActivated(draft, second.id(), author.id(), 1, PATH, next.fingerprint()));
        assertThat(told.get(2))
                .isInstanceOfSatisfying(
                        LawActivated.class,
                        event -> assertThat(event.subjectId()).isEqualTo(id));

        commit();

        assertThat(law.inForce().text(PATH)).contains(YEAR_2027);
        assertThat(periods.due("HEARING_REQ", LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 30))
                        .due())
                .isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void nobodyActivatesTheirOwn() {
        LawDraftId draft = drafts.draft(year2027(id), author).id();

        assertRefused("law-draft-second-person", () -> drafts.activate(draft, new ExpectedVersion(0), author));
        assertThat(drafts.draft(draft).status()).isEqualTo(LawDraftStatus.DRAFT);
        assertThat(kept.revision()).isZero();
    }

    @Test
    void aDraftOfATextThatHasChangedSinceIsOutdated() {
        LawDraftId early = drafts.draft(year2027(id), author).id();
        LawDraftId late =
                drafts.draft(draft(PATH, YEAR_2027 + "# 更正\n"), author).id();
        drafts.activate(early, new ExpectedVersion(0), second);
        commit();

        assertRefused("law-draft-outdated", () -> drafts.activate(late, new ExpectedVersion(0), second));
        assertThat(kept.revision()).isEqualTo(1);
    }

    @Test
    void whatIsInForceOrWithdrawnIsNoDraftAnyMore() {
        LawDraftId active = drafts.draft(year2027(id), author).id();
        drafts.activate(active, new ExpectedVersion(0), second);
        LawDraftId withdrawn =
                drafts.draft(draft("calendar/2028.yaml", year2028()), author).id();
        drafts.withdraw(withdrawn, new ExpectedVersion(0), author);

        for (LawDraftId ended : List.of(active, withdrawn)) {
            assertRefused("not-at-this-step", () -> drafts.activate(ended, new ExpectedVersion(1), second));
            assertRefused("not-at-this-step", () -> drafts.withdraw(ended, new ExpectedVersion(1), author));
            assertRefused("not-at-this-step", () -> drafts.trial(ended, author));
        }
        assertThat(compared).isEmpty();
    }

    @Test
    void whoReadAnOlderVersionIsRefused() {
        LawDraftId draft = drafts.draft(year2027(id), author).id();

        assertThatThrownBy(() -> drafts.activate(draft, new ExpectedVersion(7), second))
                .isInstanceOf(Problem.class);
        assertThat(kept.revision()).isZero();
        LawDraftId other =
                drafts.draft(draft("calendar/2028.yaml", year2028()), author).id();
        assertThatThrownBy(() -> drafts.withdraw(other, new ExpectedVersion(7), author))
                .isInstanceOf(Problem.class);
        assertThat(told).noneMatch(LawDraftWithdrawn.class::isInstance);
    }

    @Test
    void aWithdrawnDraftNamesWhoWithdrewItAndIsTold() {
        LawDraftId draft = drafts.draft(year2027(id), author).id();

        LawDraftView withdrawn = drafts.withdraw(draft, new ExpectedVersion(0), second);

        assertThat(withdrawn.status()).isEqualTo(LawDraftStatus.WITHDRAWN);
        assertThat(withdrawn.endedBy()).isEqualTo(second.id());
        assertThat(withdrawn.endedAt()).isEqualTo(NOW);
        assertThat(told.get(1))
                .isEqualTo(new LawDraftWithdrawn(draft, second.id(), PATH))
                .isInstanceOfSatisfying(
                        LawDraftWithdrawn.class,
                        event -> assertThat(event.subjectId()).isEqualTo(id));
    }

    @Test
    void aTrialComparesTheLawInForceWithTheDraft() {
        LawDraftId draft = drafts.draft(year2027(id), author).id();

        assertThat(drafts.trial(draft, author)).isNotNull();

        assertThat(compared.get(0).inForce().text(PATH)).isEmpty();
        assertThat(compared.get(1).inForce().text(PATH)).contains(YEAR_2027);
        assertThat(law.inForce().text(PATH)).isEmpty();
    }

    @Test
    void aDraftIsListedAndOneThatIsNotThereIsNotFound() {
        drafts.draft(year2027(id), author);

        assertThat(drafts.drafts(LawDraftStatus.DRAFT, PageRequest.first()).items())
                .singleElement()
                .satisfies(draft -> assertThat(draft.path()).isEqualTo(PATH));
        assertThat(drafts.drafts(LawDraftStatus.ACTIVE, PageRequest.first()).items())
                .isEmpty();
        LawDraftId nothing = LawDraftId.of(Ids.next().toString());
        assertRefused("not-found", () -> drafts.draft(nothing));
        assertRefused("not-found", () -> drafts.activate(nothing, new ExpectedVersion(0), second));
    }

    @Test
    void anotherCopyTakesItIntoForceAndTellsItOnce() {
        LawBook elsewhere = LawBook.shipped();
        LawInForce other = inForce(elsewhere);
        other.load();
        LawDraftId draft = drafts.draft(year2027(id), author).id();
        drafts.activate(draft, new ExpectedVersion(0), second);
        told.clear();

        other.watch();
        other.watch();

        assertThat(elsewhere.inForce().text(PATH)).contains(YEAR_2027);
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        LawTakesEffect.class,
                        effect -> assertThat(effect.revision()).isEqualTo(1));
    }

    @Test
    void aCopyThatStartsLaterHasEveryRevisionAndTellsNothing() {
        drafts.activate(drafts.draft(year2027(id), author).id(), new ExpectedVersion(0), second);
        drafts.activate(
                drafts.draft(draft("calendar/2028.yaml", year2028()), author).id(), new ExpectedVersion(0), second);
        told.clear();
        LawBook later = LawBook.shipped();
        LawInForce started = inForce(later);

        started.load();
        started.watch();

        assertThat(later.inForce().paths()).contains(PATH, "calendar/2028.yaml");
        assertThat(told).isEmpty();
    }

    @Test
    void anEarlierRevisionThatComesLateChangesNothing() {
        ReferenceBook one = law.inForce().with(PATH, YEAR_2027);
        ReferenceBook two = one.with("calendar/2028.yaml", year2028());

        inForce.take(2, two);
        inForce.take(1, one);
        inForce.take(2, one);

        assertThat(law.inForce()).isSameAs(two);
    }

    private static void commit() {
        List<TransactionSynchronization> registered = TransactionSynchronizationManager.getSynchronizations();
        registered.forEach(TransactionSynchronization::afterCommit);
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationManager.initSynchronization();
    }

    private LawInForce inForce(LawBook book) {
        return new LawInForce(book, kept, told::add, mock(PlatformTransactionManager.class));
    }

    private static DraftLaw year2027(UUID id) {
        return new DraftLaw(id, PATH, YEAR_2027, "放假", "新通知", "示例");
    }

    private static String year2028() {
        return YEAR_2027.replace("2027", "2028").replace("2026-11", "2027-11");
    }

    private static DraftLaw draft(String path, String text) {
        return new DraftLaw(Ids.next(), path, text, "放假", "新通知", "示例");
    }

    private static CurrentOfficer officer() {
        return new CurrentOfficer(new OfficerId(Ids.next()), "某某", Set.of(Role.ADMINISTRATOR), RegionCode.of("140500"));
    }

    private static void assertRefused(String code, ThrowingCallable operation) {
        assertThatThrownBy(operation)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
