package org.lijian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceVerification.Fault;
import org.lijian.evidence.EvidenceVerification.FaultKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at everything anew: the bytes in the object store, the rows, the chain, the anchors and their stamps. */
@Service
class EvidenceVerifier {
    private static final int CHUNK = 64 * 1024;

    private final EvidenceMapper items;
    private final Custody custody;
    private final AnchorMapper anchors;
    private final List<EvidenceSubjects> subjects;
    private final ObjectStore store;
    private final TimestampAuthority authority;
    private final LegalTime time;

    EvidenceVerifier(
            EvidenceMapper items,
            Custody custody,
            AnchorMapper anchors,
            List<EvidenceSubjects> subjects,
            ObjectStore store,
            TimestampAuthority authority,
            LegalTime time) {
        this.items = items;
        this.custody = custody;
        this.anchors = anchors;
        this.subjects = List.copyOf(subjects);
        this.store = store;
        this.authority = authority;
        this.time = time;
    }

    /**
     * @throws Problem {@code not-found} for a thing that is not there or not in the reader's area
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public EvidenceVerification verify(UUID subject, CurrentOfficer reader) {
        if (subjects.stream()
                .map(feature -> feature.regionOf(subject))
                .filter(Objects::nonNull)
                .noneMatch(reader::mayKnowOf)) {
            throw PlatformRefusal.NOT_FOUND.with("id", subject);
        }
        return verify(subject);
    }

    private EvidenceVerification verify(UUID subject) {
        Custody.Chain chain = custody.chain(subject);
        List<EvidenceItem> described = described(chain);
        List<Anchor> anchored = anchors.of(subject);
        List<Fault> faults = new ArrayList<>();
        checkChain(chain, faults);
        checkNamed(chain, described, faults);
        described.forEach(item -> checkItem(item, chain.entries(), faults));
        anchored.forEach(anchor -> checkAnchor(anchor, chain, faults));
        checkHeld(chain, anchored, faults);
        Optional<Anchor> stamped =
                anchored.stream().filter(anchor -> anchor.token() != null).reduce((a, b) -> b);
        return new EvidenceVerification(
                subject,
                faults.isEmpty(),
                described.size(),
                chain.entries().size(),
                anchored.stream().map(Anchor::day).reduce((a, b) -> b).orElse(null),
                stamped.map(Anchor::day).orElse(null),
                stamped.flatMap(this::stampedAt).orElse(null),
                time.now(),
                faults);
    }

    /** What was registered for the subject, and what its chain says that it relies on. */
    private List<EvidenceItem> described(Custody.Chain chain) {
        List<EvidenceItem> own = items.ofSubject(chain.end().subjectId());
        Set<EvidenceId> known = own.stream().map(EvidenceItem::id).collect(Collectors.toSet());
        Stream<EvidenceItem> reliedOn = chain.entries().stream()
                .map(CustodyEntry::evidenceId)
                .filter(known::add)
                .map(items::find)
                .filter(Objects::nonNull);
        return Stream.concat(own.stream(), reliedOn).toList();
    }

    private static void checkNamed(Custody.Chain chain, List<EvidenceItem> described, List<Fault> faults) {
        Set<EvidenceId> known = described.stream().map(EvidenceItem::id).collect(Collectors.toSet());
        for (CustodyEntry entry : chain.entries()) {
            if (known.add(entry.evidenceId())) {
                faults.add(new Fault(
                        FaultKind.ITEM_MISSING,
                        entry.evidenceId(),
                        day(entry.at()),
                        entry.seq(),
                        entry.describedSha256(),
                        null));
            }
        }
    }

    private void checkChain(Custody.Chain chain, List<Fault> faults) {
        CustodyHead end = chain.end();
        CustodyHead reached = CustodyHead.none(end.subjectId());
        Instant last = time.now();
        for (CustodyEntry entry : chain.entries()) {
            if (!entry.follows(reached)) {
                faults.add(new Fault(
                        FaultKind.CHAIN_BROKEN, entry.evidenceId(), day(entry.at()), entry.seq(), null, entry.hash()));
            }
            reached = entry.head();
            last = entry.at();
        }
        if (!reached.equals(end)) {
            faults.add(new Fault(FaultKind.CHAIN_CUT, null, day(last), end.length(), end.hash(), reached.hash()));
        }
    }

    private void checkItem(EvidenceItem item, List<CustodyEntry> chain, List<Fault> faults) {
        List<CustodyEntry> own = chain.stream()
                .filter(entry -> entry.evidenceId().equals(item.id()))
                .toList();
        LocalDate registered = day(item.registeredAt());
        if (own.isEmpty()) {
            faults.add(new Fault(FaultKind.ITEM_WITHOUT_ENTRY, item.id(), registered, null, null, null));
        }
        for (CustodyEntry entry : own) {
            if (!item.wasSo(entry)) {
                faults.add(new Fault(
                        FaultKind.DESCRIPTION_CHANGED,
                        item.id(),
                        day(entry.at()),
                        entry.seq(),
                        entry.describedSha256(),
                        item.fingerprint(entry.action())));
            }
        }
        own.stream()
                .filter(entry -> entry.action() != CustodyAction.REGISTERED)
                .findFirst()
                .ifPresent(stored -> checkContent(item, stored, faults));
    }

    private void checkContent(EvidenceItem item, CustodyEntry stored, List<Fault> faults) {
        String found = hashOf(item);
        if (!stored.contentSha256().equals(found)) {
            faults.add(new Fault(
                    found == null ? FaultKind.CONTENT_MISSING : FaultKind.CONTENT_CHANGED,
                    item.id(),
                    day(stored.at()),
                    stored.seq(),
                    stored.contentSha256(),
                    found));
        }
    }

    private @Nullable String hashOf(EvidenceItem item) {
        try (InputStream bytes = store.open(EvidenceItem.key(EvidenceView.of(item)))) {
            MessageDigest digest = Sha256.digest();
            byte[] chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (Problem absent) {
            if (absent.refusal() == PlatformRefusal.NOT_FOUND) {
                return null;
            }
            throw absent;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void checkAnchor(Anchor anchor, Custody.Chain chain, List<Fault> faults) {
        List<Anchor.Chain> said = anchors.chainsOf(anchor.day());
        Map<Long, CustodyEntry> entries =
                chain.entries().stream().collect(Collectors.toMap(CustodyEntry::seq, Function.identity()));
        for (Anchor.Chain held : said) {
            if (!held.subjectId().equals(chain.end().subjectId())) {
                continue;
            }
            CustodyEntry entry = entries.get(held.length());
            if (entry == null || !entry.hash().equals(held.hash())) {
                faults.add(new Fault(
                        FaultKind.ANCHOR_CONTRADICTS,
                        entry == null ? null : entry.evidenceId(),
                        anchor.day(),
                        held.length(),
                        held.hash(),
                        entry == null ? null : entry.hash()));
            }
        }
        Anchor before = anchors.before(anchor.day());
        String previous = before == null ? Anchor.NONE_BEFORE : before.root();
        if (!anchor.covers(said) || !anchor.previousRoot().equals(previous)) {
            faults.add(new Fault(FaultKind.ANCHOR_CHANGED, null, anchor.day(), null, anchor.root(), null));
        }
        if (anchor.token() != null && !stampedAt(anchor).equals(Optional.ofNullable(anchor.stampedAt()))) {
            faults.add(new Fault(FaultKind.STAMP_FORGED, null, anchor.day(), null, anchor.root(), null));
        }
    }

    private Optional<Instant> stampedAt(Anchor anchor) {
        byte[] token = anchor.token();
        return token == null ? Optional.empty() : authority.stampedAt(token, anchor.rootBytes());
    }

    /** Each day that was over when another was anchored had its anchor; a later one holds what came before. */
    private void checkHeld(Custody.Chain chain, List<Anchor> anchored, List<Fault> faults) {
        Anchor last = anchors.last();
        if (last == null) {
            return;
        }
        LocalDate until = anchored.stream().map(Anchor::day).reduce((a, b) -> b).orElse(LocalDate.MIN);
        Map<LocalDate, CustodyEntry> open = new TreeMap<>();
        for (CustodyEntry entry : chain.entries()) {
            LocalDate day = day(entry.at());
            if (day.isAfter(until) && !day.isAfter(last.day())) {
                open.put(day, entry);
            }
        }
        open.forEach((day, entry) -> faults.add(
                new Fault(FaultKind.ANCHOR_MISSING, entry.evidenceId(), day, entry.seq(), null, entry.hash())));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LegalTime.ZONE);
    }
}
