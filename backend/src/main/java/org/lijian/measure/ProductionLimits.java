package org.lijian.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.deadline.DeadlineChanges;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.ExtendDeadline;
import org.lijian.deadline.StartDeadline;
import org.lijian.document.DocumentType;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.Officers;
import org.lijian.law.measure.MeasureGround;
import org.lijian.law.measure.MeasureGrounds;
import org.lijian.law.measure.MeasureKind;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Exclusions;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.lijian.shared.Id;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Restrictions (限制生产) and halts (停产整治) of production, from the proposal to the follow-up. */
@Service
public class ProductionLimits {
    /** The longest term of a restriction; its subject is the limit, as of all that follow. */
    static final String TERM = "RESTRICT_MAX";

    static final String SERVE = "RESTRICT_SERVE";
    static final String PLAN = "RESTRICT_PLAN";
    private static final String DONE = "RESTRICT_DONE";
    private static final String FOLLOW_UP = "FOLLOWUP";
    private static final String HEARING_NOTICE = "HEARING_NOTICE";
    private static final String STATEMENT = "STATEMENT";
    private static final String HEARING_REQUEST = "HEARING_REQ";

    private final ProductionLimitMapper mapper;
    private final SeizureMapper decisions;
    private final MeasurePapers papers;
    private final Cases cases;
    private final Officers officers;
    private final Exclusions exclusions;
    private final EvidenceItems evidence;
    private final MeasureGrounds grounds;
    private final StatutoryPeriods periods;
    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    ProductionLimits(
            ProductionLimitMapper mapper,
            SeizureMapper decisions,
            MeasurePapers papers,
            Cases cases,
            Officers officers,
            Exclusions exclusions,
            EvidenceItems evidence,
            MeasureGrounds grounds,
            StatutoryPeriods periods,
            Deadlines deadlines,
            DeadlineChanges changes,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.decisions = decisions;
        this.papers = papers;
        this.cases = cases;
        this.officers = officers;
        this.exclusions = exclusions;
        this.evidence = evidence;
        this.grounds = grounds;
        this.periods = periods;
        this.deadlines = deadlines;
        this.changes = changes;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * Proposes a restriction or halt; the same one told twice is proposed once.
     *
     * @throws org.lijian.shared.Problem {@code measure-ground-unknown}, {@code seizure-catch-all-without-statute},
     *     {@code halt-without-restriction}, {@code measure-needs-a-filed-case}
     */
    @Transactional
    public ProductionLimitView propose(ProposeLimit command, CurrentOfficer officer) {
        ProductionLimit known = mapper.find(command.id());
        if (known != null) {
            officer.requireToKnowOf(known.region(), command.id());
            if (!known.says(command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return view(known);
        }
        CaseView caseFile = cases.caseFile(command.caseId(), officer);
        if (!caseFile.investigators().contains(officer.id())) {
            throw MeasureRefusal.NOT_AN_OFFICER_OF_IT.with();
        }
        if (!caseFile.underHandling()) {
            throw MeasureRefusal.NOT_FILED.with();
        }
        MeasureGround ground = ground(command);
        ProductionLimit limit = ProductionLimit.proposed(
                command, ground.citation(), caseFile.partyId(), caseFile.region(), officer.id(), time.now());
        mapper.insert(limit);
        events.publishEvent(new LimitProposed(
                limit.id(),
                limit.caseId(),
                officer.id(),
                limit.region(),
                caseFile.investigators(),
                limit.kind(),
                limit.grave()));
        return view(limit);
    }

    /** @throws org.lijian.shared.Problem {@code measure-collective-discussion} */
    @Transactional
    public ProductionLimitView approve(
            ProductionLimitId id, DecideMeasure command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = required(mapper.findForUpdate(id), id, officer);
        requireHead(limit, officer);
        limit.approve(command.approved(), command.discussion() != null, time.today());
        if (command.discussion() != null) {
            time.notInTheFuture(command.discussion().heldOn(), "/discussion/heldOn");
        }
        if (command.refrain() != null) {
            grounds.refrain(measure(limit.kind()), command.refrain(), limit.proposedOn());
        }
        save(limit, expected);
        decisions.insertDecision(id.value(), MeasureDecision.of(command, time.today(), officer.id(), time.now()));
        events.publishEvent(new LimitApproved(id, officer.id(), command.approved()));
        return read(id, officer);
    }

    /** The head does not impose it after all; the party's periods run no more. */
    @Transactional
    public ProductionLimitView abandon(
            ProductionLimitId id, AbandonMeasure command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = required(mapper.findForUpdate(id), id, officer);
        requireHead(limit, officer);
        limit.abandon();
        save(limit, expected);
        LocalDate today = time.today();
        decisions.insertAbandonment(id.value(), new MeasureAbandonment(command.reasons(), today, officer.id()));
        deadlines.meet(id.value(), STATEMENT, today);
        deadlines.meet(id.value(), HEARING_REQUEST, today);
        events.publishEvent(new LimitAbandoned(id, officer.id()));
        return read(id, officer);
    }

    @Transactional
    public ProductionLimitView issueNotice(
            ProductionLimitId id, IssueLimitNotice command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = forParty(id, officer);
        LocalDate on = time.notInTheFuture(command.issuedOn(), "/issuedOn");
        limit.notice();
        requireNotBefore(on, approvedOn(id), "/issuedOn");
        save(limit, expected);
        Map<String, String> content = new LinkedHashMap<>(basics(limit));
        content.put("requirement", limit.requirement());
        MeasurePapers.Served paper = papers.served(
                limit.kind() == LimitKind.HALT ? DocumentType.HALT_NOTICE : DocumentType.RESTRICT_NOTICE,
                about(limit, on, officer.id()),
                content);
        mapper.insertNotice(
                id, new LimitNotice(on, officer.id(), paper.documentId(), paper.number(), paper.deliveryId()));
        events.publishEvent(new LimitNoticeIssued(id, officer.id(), paper.deliveryId()));
        return read(id, officer);
    }

    @Transactional
    public ProductionLimitView recordStatement(
            ProductionLimitId id, RecordLimitStatement command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = forParty(id, officer);
        limit.state(time.notInTheFuture(command.receivedOn(), "/receivedOn"));
        save(limit, expected);
        mapper.insertStatement(
                id,
                new LimitStatement(
                        Ids.next(),
                        command.receivedOn(),
                        command.summary(),
                        command.accepted(),
                        command.response(),
                        officer.id()));
        deadlines.meet(id.value(), STATEMENT, command.receivedOn());
        events.publishEvent(new LimitStatementRecorded(id, officer.id()));
        return read(id, officer);
    }

    /** @throws org.lijian.shared.Problem {@code hearing-asked-too-late} */
    @Transactional
    public ProductionLimitView answerHearing(
            ProductionLimitId id, AnswerLimitHearing command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = forParty(id, officer);
        time.notInTheFuture(command.receivedOn(), "/receivedOn");
        limit.answerHearing(command);
        save(limit, expected);
        deadlines.meet(id.value(), HEARING_REQUEST, command.askedOn());
        events.publishEvent(new LimitHearingAnswered(id, officer.id(), command.requested()));
        return read(id, officer);
    }

    /** @throws org.lijian.shared.Problem {@code hearing-notice-seven-days}, {@code hearing-chair-not-investigator}, {@code G2-recused} */
    @Transactional
    public ProductionLimitView recordHearing(
            ProductionLimitId id, RecordLimitHearing command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = required(mapper.findForUpdate(id), id, officer);
        LocalDate heldOn = time.notInTheFuture(command.heldOn(), "/heldOn");
        limit.hold(heldOn);
        if (mapper.hearing(id) != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "听证已举行");
        }
        LocalDate latest = periods.due(HEARING_NOTICE, heldOn, heldOn).due();
        if (command.notifiedOn().isAfter(latest)) {
            throw MeasureRefusal.HEARING_NOTICE_TOO_SHORT
                    .with("heldOn", heldOn, "latest", latest)
                    .at("/notifiedOn");
        }
        boolean chairs = officers.officer(command.chair()).roles().contains(Role.CHAIR);
        Require.that(command.chair(), chairs, "/chair", "不是听证主持人", "does not chair hearings");
        if (isInvestigator(limit, command.chair())) {
            throw MeasureRefusal.CHAIR_INVESTIGATED.with().at("/chair");
        }
        exclusions.requireNone(List.of(command.chair()), id.value());
        save(limit, expected);
        mapper.insertHearing(
                id, new LimitHearing(command.notifiedOn(), heldOn, command.chair(), command.report(), officer.id()));
        events.publishEvent(new LimitHearingHeld(id, officer.id()));
        return read(id, officer);
    }

    /** @throws org.lijian.shared.Problem {@code G9-heard-before-limit}, {@code restriction-too-long} */
    @Transactional
    public ProductionLimitView decide(
            ProductionLimitId id, DecideLimit command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = required(mapper.findForUpdate(id), id, officer);
        requireHead(limit, officer);
        LimitHearing hearing = mapper.hearing(id);
        LocalDate on = time.notInTheFuture(command.decidedOn(), "/decidedOn");
        limit.decide(hearing != null, time.now());
        requireNotBefore(on, limit.statementEndsOn(), "/decidedOn");
        requireNotBefore(on, hearing == null ? null : hearing.heldOn(), "/decidedOn");
        requireReviewed(limit, command, hearing);
        LocalDate until = until(limit, command);
        save(limit, expected);
        Map<String, String> content = new LinkedHashMap<>(basics(limit));
        content.put("requirement", limit.requirement());
        content.put("noticeNumber", notice(id).documentNumber());
        content.put("statementOutcome", heard(id, hearing));
        content.put("reasons", command.reasons());
        if (until != null) {
            content.put("until", until.toString());
        }
        MeasurePapers.Served paper = papers.served(
                limit.kind() == LimitKind.HALT ? DocumentType.HALT_DECISION : DocumentType.RESTRICT_DECISION,
                about(limit, on, officer.id()),
                content);
        LocalDate serveBy = deadlines
                .start(new StartDeadline(SERVE, id.value(), limit.region(), on, paper.number()))
                .dueOn();
        mapper.insertDecision(
                id,
                new LimitDecision(
                        on,
                        officer.id(),
                        command.reasons(),
                        until,
                        serveBy,
                        paper.documentId(),
                        paper.number(),
                        paper.deliveryId(),
                        command.legalReview() == null
                                ? null
                                : command.legalReview().reviewer(),
                        command.legalReview() == null
                                ? null
                                : command.legalReview().reviewedOn()));
        events.publishEvent(new LimitDecided(id, officer.id(), limit.kind(), on, paper.deliveryId()));
        return read(id, officer);
    }

    /** @throws org.lijian.shared.Problem {@code restriction-too-long}, {@code restriction-extended-once}, {@code extension-of-a-halt} */
    @Transactional
    public ProductionLimitView extend(
            ProductionLimitId id, ExtendLimit command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = required(mapper.findForUpdate(id), id, officer);
        levels.require(ApprovalMatter.PRODUCTION_LIMIT_EXTENSION, officer);
        limit.extend(command.until());
        LocalDate servedOn = Require.present(limit.servedOn(), "/id");
        LocalDate last = periods.due(TERM, servedOn, servedOn, List.of(), 1).due();
        requireNotLater(command.until(), last);
        save(limit, expected);
        LocalDate today = time.today();
        changes.extend(id.value(), TERM, new ExtendDeadline(today, command.reasons()), officer);
        LimitDecision decision = Require.present(mapper.decision(id), "/id");
        MeasurePapers.Served paper = papers.served(
                DocumentType.RESTRICT_EXTENSION,
                about(limit, today, officer.id()),
                Map.of(
                        "decisionNumber", decision.documentNumber(),
                        "due", command.until().toString(),
                        "reasons", command.reasons()));
        mapper.insertExtension(
                id,
                new LimitExtension(
                        today,
                        officer.id(),
                        command.reasons(),
                        command.until(),
                        paper.documentId(),
                        paper.deliveryId()));
        events.publishEvent(new LimitExtended(id, officer.id(), command.until(), paper.deliveryId()));
        return read(id, officer);
    }

    /** @throws org.lijian.shared.Problem {@code rectification-plan-public} */
    @Transactional
    public ProductionLimitView filePlan(
            ProductionLimitId id, FilePlan command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = forParty(id, officer);
        limit.requireInForce(time.notInTheFuture(command.filedOn(), "/filedOn"), "/filedOn");
        if (mapper.plan(id) != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", limit.status().zh());
        }
        save(limit, expected);
        mapper.insertPlan(id, new LimitPlan(command.filedOn(), command.publishedAt(), command.summary(), officer.id()));
        deadlines.meet(id.value(), PLAN, command.filedOn());
        events.publishEvent(new LimitPlanFiled(id, officer.id(), command.filedOn()));
        return read(id, officer);
    }

    /**
     * The party filed its report of completion: from that day the restriction or halt is lifted.
     *
     * @throws org.lijian.shared.Problem {@code rectification-plan-first}, {@code completion-papers}
     */
    @Transactional
    public ProductionLimitView reportCompletion(
            ProductionLimitId id, ReportCompletion command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = forParty(id, officer);
        LocalDate filedOn = time.notInTheFuture(command.filedOn(), "/filedOn");
        limit.requireInForce(command.completedOn(), "/completedOn");
        if (filedOn.isBefore(command.completedOn())) {
            throw ProductionLimit.outOfOrder(filedOn, command.completedOn(), "/filedOn");
        }
        if (mapper.plan(id) == null) {
            throw MeasureRefusal.PLAN_FIRST.with();
        }
        EvidenceId monitoring = paper(command.monitoring(), "监测报告", "/monitoring");
        EvidenceId comparison = paper(command.comparison(), "用电量、用水量、产量变化对比", "/comparison");
        evidence.requireStored(List.of(monitoring, comparison), officer);
        limit.lift(filedOn);
        save(limit, expected);
        mapper.insertCompletion(
                id,
                new LimitCompletion(
                        command.completedOn(), filedOn, command.summary(), monitoring, comparison, officer.id()));
        String proof = "整改完成备案 " + filedOn;
        deadlines.start(new StartDeadline(DONE, id.value(), limit.region(), command.completedOn(), proof));
        deadlines.meet(id.value(), DONE, filedOn);
        deadlines.meet(id.value(), TERM, filedOn);
        deadlines.start(new StartDeadline(FOLLOW_UP, id.value(), limit.region(), filedOn, proof));
        events.publishEvent(new LimitLifted(id, officer.id(), limit.kind(), filedOn));
        return read(id, officer);
    }

    /** The party is dissolved or closed: the restriction or halt has ended by itself. */
    @Transactional
    public ProductionLimitView terminate(
            ProductionLimitId id, TerminateLimit command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = forParty(id, officer);
        limit.terminate(time.notInTheFuture(command.endedOn(), "/endedOn"));
        save(limit, expected);
        mapper.insertTermination(
                id, new LimitTermination(command.ground(), command.endedOn(), command.proof(), officer.id()));
        deadlines.meet(id.value(), PLAN, command.endedOn());
        deadlines.meet(id.value(), TERM, command.endedOn());
        events.publishEvent(new LimitTerminated(id, officer.id(), command.ground(), command.endedOn()));
        return read(id, officer);
    }

    /** Officers came again after it was lifted, or after its term was over. */
    @Transactional
    public ProductionLimitView followUp(
            ProductionLimitId id, FollowUp command, ExpectedVersion expected, CurrentOfficer officer) {
        ProductionLimit limit = required(mapper.findForUpdate(id), id, officer);
        LocalDate on = time.notInTheFuture(command.inspectedOn(), "/inspectedOn");
        limit.followUp(on);
        if (mapper.followUp(id) != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已跟踪检查");
        }
        if (!command.officers().contains(officer.id())) {
            throw MeasureRefusal.NOT_AMONG_THE_OFFICERS.with();
        }
        officers.requireCertified(command.officers(), on, id.value());
        save(limit, expected);
        mapper.insertFollowUp(id, new LimitFollowUp(on, command.compliant(), command.findings(), officer.id()));
        command.officers().forEach(each -> mapper.insertFollowUpOfficer(id, each));
        deadlines.meet(id.value(), FOLLOW_UP, on);
        events.publishEvent(new LimitFollowedUp(id, officer.id(), command.compliant(), on));
        return read(id, officer);
    }

    /** Its term may be over. Twice is once, too early is nothing. */
    @Transactional
    public void expire(ProductionLimitId id) {
        ProductionLimit limit = mapper.findForUpdate(id);
        if (limit != null && limit.expireAt(time.now())) {
            ExpectedVersion.requireOne(mapper.update(limit, limit.version()));
            LocalDate on = limit.endedOn();
            if (on != null) {
                events.publishEvent(new LimitExpired(id, on));
            }
        }
    }

    /** The instant at which the party's time to state its view and to ask for a hearing is over. */
    @Transactional(readOnly = true)
    public Instant statementPeriodEnds(ProductionLimitId id) {
        return LegalTime.endOf(found(id).statementEndsOn());
    }

    /** The instant at which a restriction that is in force ends. */
    @Transactional(readOnly = true)
    public Instant termEnds(ProductionLimitId id) {
        ProductionLimit limit = found(id);
        LocalDate last = limit.endsOn();
        if (last == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", limit.status().zh());
        }
        return LegalTime.endOf(last);
    }

    @Transactional(readOnly = true)
    public ProductionLimitView limit(ProductionLimitId id, CurrentOfficer officer) {
        return read(id, officer);
    }

    @Transactional(readOnly = true)
    public Page<ProductionLimitView> limits(@Nullable CaseId caseId, PageRequest page, CurrentOfficer officer) {
        return Page.of(
                        mapper.list(caseId, officer.area().prefix(), page.after(), page.rows()),
                        page.limit(),
                        limit -> limit.id().value())
                .map(this::view);
    }

    private MeasureGround ground(ProposeLimit command) {
        MeasureGround ground = grounds.ground(measure(command.kind()), command.ground(), time.today());
        if (ground.needsStatute() && command.statute() == null) {
            throw MeasureRefusal.CATCH_ALL.with().at("/statute");
        }
        ProductionLimit previous = command.previousId() == null ? null : mapper.find(command.previousId());
        boolean restricted = previous != null
                && previous.caseId().equals(command.caseId())
                && previous.kind() == LimitKind.RESTRICT
                && previous.servedOn() != null;
        if (ground.needsRestriction() ? !restricted : command.previousId() != null && !restricted) {
            throw MeasureRefusal.NO_RESTRICTION_BEFORE.with().at("/previousId");
        }
        return ground;
    }

    private void requireReviewed(ProductionLimit limit, DecideLimit command, @Nullable LimitHearing hearing) {
        LimitLegalReview review = command.legalReview();
        if (review == null) {
            if (limit.legalReviewDue(hearing != null, command.decidedOn())) {
                throw MeasureRefusal.LEGAL_REVIEW_DUE.with().at("/legalReview");
            }
            return;
        }
        boolean reviews = officers.officer(review.reviewer()).roles().contains(Role.LEGAL_REVIEWER);
        Require.that(review.reviewer(), reviews, "/legalReview/reviewer", "不是法制审核人员", "does not review for law");
        if (isInvestigator(limit, review.reviewer())) {
            throw MeasureRefusal.LEGAL_REVIEWER_INVESTIGATED.with().at("/legalReview/reviewer");
        }
        exclusions.requireNone(List.of(review.reviewer()), limit.id().value());
        requireNotBefore(review.reviewedOn(), hearing == null ? null : hearing.heldOn(), "/legalReview/reviewedOn");
        requireNotBefore(command.decidedOn(), review.reviewedOn(), "/legalReview/reviewedOn");
    }

    private @Nullable LocalDate until(ProductionLimit limit, DecideLimit command) {
        if (limit.kind() == LimitKind.HALT) {
            return null;
        }
        LocalDate until = Require.present(command.until(), "/until");
        requireNotBefore(until, command.decidedOn(), "/until");
        requireNotLater(
                until,
                periods.due(TERM, command.decidedOn(), command.decidedOn()).due());
        return until;
    }

    private static void requireNotLater(LocalDate until, LocalDate last) {
        if (until.isAfter(last)) {
            throw MeasureRefusal.LONGER_THAN_ALLOWED
                    .with("last", last, "until", until)
                    .at("/until");
        }
    }

    private static EvidenceId paper(@Nullable EvidenceId id, String name, String pointer) {
        if (id == null) {
            throw MeasureRefusal.PAPERS_MISSING.with("missing", name).at(pointer);
        }
        return id;
    }

    private String heard(ProductionLimitId id, @Nullable LimitHearing hearing) {
        List<String> heard = new ArrayList<>();
        mapper.statements(id)
                .forEach(each -> heard.add("陈述申辩：" + each.summary() + "（" + (each.accepted() ? "采纳" : "不予采纳") + "："
                        + each.response() + "）"));
        if (hearing != null) {
            heard.add("听证：" + hearing.heldOn() + "，" + hearing.report());
        }
        return heard.isEmpty() ? "当事人在法定期限内未提出陈述申辩，未要求听证" : String.join("；", heard);
    }

    private Map<String, String> basics(ProductionLimit limit) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("facts", limit.facts());
        content.put("basis", limit.groundCitation().text());
        String statute = limit.statute();
        if (statute != null) {
            content.put("statute", statute);
        }
        return content;
    }

    private LimitNotice notice(ProductionLimitId id) {
        return Require.present(mapper.notice(id), "/id");
    }

    private @Nullable LocalDate approvedOn(ProductionLimitId id) {
        return Optional.ofNullable(decisions.decision(id.value()))
                .map(MeasureDecision::decidedOn)
                .orElse(null);
    }

    private static void requireNotBefore(LocalDate date, @Nullable LocalDate previous, String pointer) {
        if (previous != null && date.isBefore(previous)) {
            throw ProductionLimit.outOfOrder(date, previous, pointer);
        }
    }

    private static MeasureKind measure(LimitKind kind) {
        return kind == LimitKind.HALT ? MeasureKind.HALT : MeasureKind.RESTRICT;
    }

    /** Who decides about it is of the level for it and did not investigate. */
    private void requireHead(ProductionLimit limit, CurrentOfficer officer) {
        levels.require(ApprovalMatter.PRODUCTION_LIMIT, limit.grave(), officer);
        if (isInvestigator(limit, officer.id())) {
            throw MeasureRefusal.OWN_PROPOSAL.with();
        }
    }

    private boolean isInvestigator(ProductionLimit limit, OfficerId officer) {
        return cases.caseFile(limit.caseId()).investigators().contains(officer);
    }

    private static MeasurePapers.About about(ProductionLimit limit, LocalDate on, OfficerId by) {
        return new MeasurePapers.About(limit.id().value(), limit.partyId(), limit.region(), on, by);
    }

    private void save(ProductionLimit limit, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(limit, expected.value()));
    }

    /** The clerks deal with the party, or those who investigate the case. */
    private ProductionLimit forParty(ProductionLimitId id, CurrentOfficer officer) {
        ProductionLimit limit = required(mapper.findForUpdate(id), id, officer);
        if (!officer.has(Role.CLERK) && !isInvestigator(limit, officer.id())) {
            throw MeasureRefusal.NOT_AN_OFFICER_OF_IT.with();
        }
        return limit;
    }

    private ProductionLimit found(ProductionLimitId id) {
        ProductionLimit limit = mapper.find(id);
        if (limit == null) {
            throw notFound(id);
        }
        return limit;
    }

    private ProductionLimitView read(ProductionLimitId id, CurrentOfficer officer) {
        return view(required(mapper.find(id), id, officer));
    }

    private ProductionLimitView view(ProductionLimit limit) {
        ProductionLimitId id = limit.id();
        return ProductionLimitView.of(
                limit,
                new LimitParts(
                        decisions.decision(id.value()),
                        decisions.abandonment(id.value()),
                        mapper.notice(id),
                        mapper.statements(id),
                        mapper.hearing(id),
                        mapper.decision(id),
                        mapper.extension(id),
                        mapper.plan(id),
                        mapper.completion(id),
                        mapper.termination(id),
                        mapper.followUp(id),
                        mapper.followUpOfficers(id)));
    }

    private static ProductionLimit required(
            @Nullable ProductionLimit limit, ProductionLimitId id, CurrentOfficer officer) {
        if (limit == null) {
            throw notFound(id);
        }
        officer.requireToKnowOf(limit.region(), id);
        return limit;
    }

    private static org.lijian.shared.Problem notFound(Id id) {
        return PlatformRefusal.NOT_FOUND.with("id", id);
    }
}
