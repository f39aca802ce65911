package org.lijian.casebundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.lijian.evidence.AnchorExtracts;
import org.lijian.evidence.AnchorExtracts.Held;
import org.lijian.evidence.AnchorExtracts.HeldChain;
import org.lijian.evidence.CustodyEntry;
import org.lijian.evidence.EvidenceExtracts;
import org.lijian.platform.LegalTime;
import org.springframework.stereotype.Component;

/**
 * Copies the daily anchors (每日存证) that hold the case's chains of custody, with the stamps of the authority and its certificate, and says
 * which days of the case no anchor holds. Of the other chains under a root there are a meaningless id and a hash.
 */
@Component
class AnchorCopies {
    private static final String ANCHOR = "anchor";
    private static final String ANCHORS = "anchors.tsv";
    private static final String CHAINS = "anchor-chains.tsv";
    private static final String CERTIFICATE = "anchors/authority.pem";
    private static final String TITLE = "每日存证";

    private final AnchorExtracts anchors;
    private final EvidenceExtracts custody;

    AnchorCopies(AnchorExtracts anchors, EvidenceExtracts custody) {
        this.anchors = anchors;
        this.custody = custody;
    }

    void write(Set<UUID> things, BundleArchive archive, BundleIndex index) throws IOException {
        Map<UUID, List<CustodyEntry>> chains = new HashMap<>();
        for (UUID thing : things) {
            List<CustodyEntry> entries = custody.custody(thing).entries();
            if (!entries.isEmpty()) {
                chains.put(thing, entries);
            }
        }
        List<Held> held = anchors.of(chains.keySet());
        tables(held, archive, index);
        for (Held anchor : held) {
            stamp(anchor, archive, index);
        }
        Optional<byte[]> certificate = anchors.certificate();
        if (certificate.isPresent()) {
            String hash = archive.add(CERTIFICATE, pem(certificate.get()));
            index.present("authority", "timestamp", "时间戳机构证书", CERTIFICATE, hash);
        }
        unheld(chains, held, index);
    }

    private static void tables(List<Held> held, BundleArchive archive, BundleIndex index) throws IOException {
        String roots = archive.table(
                ANCHORS, List.of("day", "chains", "previousRoot", "root", "authority", "stampedAt"), rows -> {
                    for (Held anchor : held) {
                        rows.row(
                                anchor.day(),
                                anchor.chains().size(),
                                anchor.previousRoot(),
                                anchor.root(),
                                anchor.authority(),
                                anchor.stampedAt());
                    }
                });
        index.present("anchors", "all", TITLE, ANCHORS, roots);
        String members = archive.table(CHAINS, List.of("day", "subject", "length", "hash"), rows -> {
            for (Held anchor : held) {
                for (HeldChain chain : anchor.chains()) {
                    rows.row(anchor.day(), chain.subjectId(), chain.length(), chain.hash());
                }
            }
        });
        index.present("anchors", "chains", "每日存证所含各链", CHAINS, members);
    }

    private static void stamp(Held anchor, BundleArchive archive, BundleIndex index) throws IOException {
        byte[] token = anchor.token();
        if (token == null) {
            index.absent(ANCHOR, anchor.day(), TITLE, SourceState.NOT_STAMPED_YET, "已存证，还没有取得时间戳");
            return;
        }
        String path = "anchors/" + anchor.day() + ".tsr";
        String hash = archive.add(path, token);
        if (anchor.genuine()) {
            index.present(ANCHOR, anchor.day(), TITLE, path, hash);
        } else {
            index.altered(ANCHOR, anchor.day(), TITLE, path, hash, "时间戳不是登记的时间戳机构对该存证出具的");
        }
    }

    /** The days of entries that no anchor holds: of those before the last that was anchored, the anchor is gone. */
    private void unheld(Map<UUID, List<CustodyEntry>> chains, List<Held> held, BundleIndex index) {
        Map<UUID, Long> reached = new HashMap<>();
        for (Held anchor : held) {
            anchor.chains().forEach(chain -> reached.merge(chain.subjectId(), chain.length(), Math::max));
        }
        Map<LocalDate, Integer> open = new TreeMap<>();
        chains.forEach((subject, entries) -> entries.stream()
                .filter(entry -> entry.seq() > reached.getOrDefault(subject, 0L))
                .forEach(entry -> open.merge(LocalDate.ofInstant(entry.at(), LegalTime.ZONE), 1, Integer::sum)));
        LocalDate last = anchors.lastDay().orElse(LocalDate.MIN);
        for (Map.Entry<LocalDate, Integer> day : open.entrySet()) {
            boolean gone = !day.getKey().isAfter(last);
            index.absent(
                    ANCHOR,
                    day.getKey(),
                    TITLE,
                    gone ? SourceState.MISSING : SourceState.NOT_ANCHORED_YET,
                    "保管链当日" + day.getValue() + (gone ? "条记录应已存证而没有" : "条记录还没有存证"));
        }
    }

    private static byte[] pem(byte[] certificate) {
        return ("-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate)
                        + "\n-----END CERTIFICATE-----\n")
                .getBytes(US_ASCII);
    }
}
