package org.lijian.law.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.Timeline;
import org.lijian.law.authority.AuthorityFile.Version;
import org.lijian.law.authority.RegionFile.Region;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/** Who is competent (主管机关) for an act in a region on a day. */
@Service
public class Authorities {
    private final Chapter<AuthorityIndex> index;
    private final Violations violations;

    public Authorities(LawBook book, Violations violations) {
        this.index = book.chapter(AuthorityIndex::new);
        this.violations = violations;
    }

    /**
     * Who is competent; competence is of the day of the step, so the act itself may be of an older law.
     *
     * @param violation code of the act
     * @param on the day of the step
     * @throws org.lijian.shared.Problem {@code violation-unknown}, {@code region-unknown}, {@code violation-not-of-region},
     *     {@code date-out-of-range} or {@code authority-not-in-force} naming the days between which it is known
     */
    public Competence competent(String violation, RegionCode region, LocalDate on) {
        return competent(violations.require(violation), region, LegalDates.possible(on));
    }

    /** As {@link #competent(String, RegionCode, LocalDate)}; nothing where the reference data of the day name nobody. */
    public Optional<Competence> find(String violation, RegionCode region, LocalDate on) {
        Violation act = violations.require(violation);
        AuthorityIndex known = index.get();
        return known.region(region)
                .filter(there -> AuthorityIndex.isLawIn(act, there))
                .flatMap(there -> known.find(act, region).orElseThrow().at(on))
                .map(version -> competent(act, region, on));
    }

    /** Whether the region is one of the reference data. */
    public boolean knows(RegionCode region) {
        return index.get().region(region).isPresent();
    }

    private Competence competent(Violation act, RegionCode code, LocalDate on) {
        AuthorityIndex known = index.get();
        Region region = known.region(code).orElseThrow(() -> AuthorityRefusal.REGION_UNKNOWN.with("region", code));
        if (!AuthorityIndex.isLawIn(act, region)) {
            throw AuthorityRefusal.NO_LAW_THERE.with(
                    "code", act.code(), "jurisdiction", act.jurisdiction(), "region", region.name());
        }
        Timeline<Version> rule = known.find(act, code).orElseThrow();
        Version version = rule.at(on)
                .orElseThrow(() -> AuthorityRefusal.NOT_IN_FORCE.with(
                        "code",
                        act.code(),
                        "region",
                        region.name(),
                        "on",
                        on,
                        "from",
                        rule.validFrom(),
                        "to",
                        Timeline.until(rule.validTo())));
        Region of = version.level() == Level.PROVINCE ? known.province(code).orElse(region) : region;
        List<Competence.Competent> departments = version.departments().stream()
                .map(department -> new Competence.Competent(department, name(of, department)))
                .toList();
        boolean ours = version.departments().contains(Department.ECOLOGY) && of.equals(region);
        String names = String.join(
                "、", departments.stream().map(Competence.Competent::name).toList());
        return new Competence(
                act.code(),
                code,
                on,
                act.competentAuthority(),
                departments,
                ours,
                new LegalCitation(act.penaltyCitation() + "；" + version.citation()),
                version.verified() && act.verified() && region.verified(),
                version.note(),
                List.of(
                        new Competence.Step(
                                act.name(),
                                "处罚条款规定的机关",
                                act.competentAuthority().zh(),
                                act.penaltyCitation()),
                        new Competence.Step(region.name() + "，" + on, "该地的主管部门", names, version.citation()),
                        new Competence.Step(names, "是否本机关", ours ? "由本机关管辖" : "不由本机关管辖，应当移送", version.citation())));
    }

    private static String name(Region region, Department department) {
        return department == Department.CUSTOMS ? department.zh() : region.name() + department.zh();
    }
}
