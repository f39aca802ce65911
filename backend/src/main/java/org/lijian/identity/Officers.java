package org.lijian.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Exclusions;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.ReadOnce;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff of the bureau: who they are, what they may do, and whether they may enforce on a day. */
@Service
public class Officers {
    private final OfficerMapper mapper;
    private final SecondmentMapper secondments;
    private final ApplicationEventPublisher events;
    private final PasswordEncoder passwords;
    private final Exclusions exclusions;
    private final ReadOnce<OfficerId, Officer> read = new ReadOnce<>();

    Officers(
            OfficerMapper mapper,
            SecondmentMapper secondments,
            ApplicationEventPublisher events,
            PasswordEncoder passwords,
            Exclusions exclusions) {
        this.mapper = mapper;
        this.secondments = secondments;
        this.exclusions = exclusions;
        this.events = events;
        this.passwords = passwords;
    }

    /**
     * @throws org.lijian.shared.Problem {@code not-found}
     */
    @Transactional(readOnly = true)
    public OfficerView officer(OfficerId id) {
        return OfficerView.of(load(id));
    }

    /** Those of {@code ids} that exist, in the order of {@code ids}. */
    @Transactional(readOnly = true)
    public List<OfficerView> officers(Collection<OfficerId> ids) {
        return loadAll(ids).stream().map(OfficerView::of).toList();
    }

    /** Whether matters of {@code region} are the officer's on that day: those at home, or those of where they are lent to. */
    @Transactional(readOnly = true)
    public boolean cover(OfficerView officer, RegionCode region, LocalDate on) {
        return areaOn(officer, on).contains(region);
    }

    /** Where the officer works on that day. */
    RegionCode areaOn(OfficerView officer, LocalDate on) {
        return Objects.requireNonNullElse(secondments.regionOn(officer.id(), on), officer.area());
    }

    /** Whether an organisation of the bureau is there for {@code region}. */
    @Transactional(readOnly = true)
    public boolean serve(RegionCode region) {
        return mapper.organisationRegions().stream().anyMatch(served -> served.contains(region));
    }

    /** The officers of the reader's area, newest first. */
    @Transactional(readOnly = true)
    public Page<OfficerView> list(@Nullable Role role, PageRequest page, CurrentOfficer reader) {
        List<OfficerRow> rows = mapper.list(reader.area().prefix(), role, page, page.rows());
        return Page.of(complete(rows), page.limit(), o -> o.id().value()).map(OfficerView::of);
    }

    /**
     * G1: at least two different officers, each of them an active inspector whose certificate is valid on the day (行政处罚法 42).
     *
     * @throws org.lijian.shared.Problem {@code G1-two-certified-officers}
     */
    @Transactional(readOnly = true)
    public void requireCertified(Collection<OfficerId> ids, LocalDate on) {
        Set<OfficerId> named = new LinkedHashSet<>(ids);
        List<Officer> officers = loadAll(named);
        Set<OfficerId> known = officers.stream().map(Officer::id).collect(toSet());
        List<String> unfit = Stream.concat(
                        officers.stream().filter(o -> !o.mayEnforceOn(on)).map(Officer::name),
                        named.stream().filter(id -> !known.contains(id)).map(OfficerId::text))
                .toList();
        if (named.size() < 2 || !unfit.isEmpty()) {
            String who = unfit.isEmpty() ? String.valueOf(named.size()) : String.join("、", unfit);
            throw IdentityRefusal.TWO_CERTIFIED_OFFICERS.with("on", on, "who", who);
        }
    }

    /**
     * As {@link #requireCertified(Collection, LocalDate)}, of officers who act on a thing: none of them may be kept away from it.
     *
     * @throws org.lijian.shared.Problem {@code G1-two-certified-officers}, {@code G2-recused}
     */
    @Transactional(readOnly = true)
    public void requireCertified(Collection<OfficerId> ids, LocalDate on, UUID thing) {
        requireCertified(ids, on);
        exclusions.requireNone(ids, thing);
    }

    /** Gives an officer another certificate; the same again is the first answer. */
    @Transactional
    public OfficerView recordCertificate(OfficerId id, RecordCertificate command, CurrentOfficer by) {
        Officer officer = load(id);
        by.requireToKnowOf(officer.area(), id);
        Certificate certificate = command.of(id);
        Certificate known = mapper.certificate(certificate.id());
        if (known == null) {
            mapper.insertCertificate(certificate);
            mapper.nextVersion(id);
            read.known().remove(id);
            events.publishEvent(new CertificateRecorded(
                    id, certificate.id(), by.id(), certificate.validFrom(), certificate.validTo()));
        } else if (!known.saysTheSameAs(certificate)) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", certificate.id());
        }
        return OfficerView.of(load(id));
    }

    /**
     * Brings in a bureau; what is there already stays as it is, so that it can be done again.
     *
     * @param passwordOf the first password of a login; asked only for officers that are new
     */
    @Transactional
    public void importOrganisation(OrganisationImport content, Function<String, String> passwordOf) {
        content.organisations().stream()
                .filter(o -> !mapper.hasOrganisation(o.id()))
                .forEach(mapper::insertOrganisation);
        content.officers().stream()
                .filter(o -> mapper.find(o.id()) == null)
                .forEach(o -> join(o, passwordOf.apply(o.login())));
    }

    private void join(OrganisationImport.Member officer, String password) {
        mapper.insertOfficer(officer, Objects.requireNonNull(passwords.encode(password)));
        officer.roles().forEach(role -> mapper.insertRole(officer.id(), role));
        OrganisationImport.Card card = officer.certificate();
        if (card != null) {
            mapper.insertCertificate(
                    new Certificate(card.id(), officer.id(), card.number(), card.validFrom(), card.validTo()));
        }
    }

    private Officer load(OfficerId id) {
        return loadAll(List.of(id)).stream().findFirst().orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", id));
    }

    private List<Officer> loadAll(Collection<OfficerId> ids) {
        Map<OfficerId, Officer> known = read.known();
        List<OfficerId> unknown =
                ids.stream().distinct().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            complete(mapper.findAll(unknown)).forEach(officer -> known.put(officer.id(), officer));
        }
        return ids.stream()
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    private List<Officer> complete(List<OfficerRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<OfficerId> ids = rows.stream().map(OfficerRow::id).toList();
        Map<OfficerId, Set<Role>> roles =
                mapper.roles(ids).stream().collect(groupingBy(RoleRow::officerId, mapping(RoleRow::role, toSet())));
        Map<OfficerId, List<Certificate>> certificates =
                mapper.certificates(ids).stream().collect(groupingBy(Certificate::officerId, toList()));
        return rows.stream()
                .map(o -> o.with(roles.getOrDefault(o.id(), Set.of()), certificates.getOrDefault(o.id(), List.of())))
                .toList();
    }
}
