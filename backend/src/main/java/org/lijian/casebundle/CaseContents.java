package org.lijian.casebundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.CaseCatalogue;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.evidence.CustodyEntry;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.Inspections;
import org.lijian.job.JobRun;
import org.lijian.platform.CurrentOfficer;
import org.lijian.registry.Parties;
import org.lijian.timeline.Timelines;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a case into an archive as far as the reader may see it, and into its index what is not there. */
@Component
class CaseContents {
    private static final String DOCUMENT = "document";
    private static final String EVIDENCE = "evidence";
    private static final String ABOUT = """
        案卷包：index.tsv 列明全部来源及其状态，manifest.tsv 列明全部文件的 SHA-256，manifest.sig 为对该清单的签名。
        evidence.tsv 为证据的登记内容，custody.tsv 中 describedSha256 即按其各列计算；文字中的反斜杠、制表符、换行写作 \\\\、\\t、\\n、\\r。
        anchors.tsv、anchor-chains.tsv 为证据保管链的每日存证，anchors/ 为时间戳（RFC 3161）及时间戳机构证书。
        核验：deploy/bundle-verify 案卷包.zip --keys https://…/api/v1/public/bundle-keys

        A case bundle: index.tsv names every source and what became of it, manifest.tsv every file with its SHA-256, manifest.sig signs it.
        evidence.tsv is what is said of the evidence, over whose columns describedSha256 in custody.tsv is; a backslash, tab or line end in it is written \\\\, \\t, \\n or \\r.
        anchors.tsv and anchor-chains.tsv are the daily anchors of the chains of custody, anchors/ their stamps (RFC 3161) and the authority's certificate.
        """;

    private final Cases cases;
    private final CaseCatalogue catalogue;
    private final Inspections inspections;
    private final Parties parties;
    private final Timelines timelines;
    private final PaperCopies papers;
    private final ChainCopies chains;
    private final DescriptionCopies descriptions;
    private final AnchorCopies anchors;
    private final JsonMapper json;

    CaseContents(
            Cases cases,
            CaseCatalogue catalogue,
            Inspections inspections,
            Parties parties,
            Timelines timelines,
            PaperCopies papers,
            ChainCopies chains,
            DescriptionCopies descriptions,
            AnchorCopies anchors,
            JsonMapper json) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.inspections = inspections;
        this.parties = parties;
        this.timelines = timelines;
        this.papers = papers;
        this.chains = chains;
        this.descriptions = descriptions;
        this.anchors = anchors;
        this.json = json;
    }

    void write(CaseId id, BundleArchive archive, JobRun run) throws IOException {
        CurrentOfficer reader = run.requester();
        CaseView file = cases.caseFile(id, reader);
        Map<UUID, String> things = timelines.thingsOf(file);
        run.expect(things.size());
        BundleIndex index = new BundleIndex();
        archive.add("README.txt", ABOUT.getBytes(UTF_8));
        record("case", id, "案件", file, archive, index);
        record(
                "inspection",
                file.inspectionId(),
                "现场检查及现场检查（勘察）笔录",
                inspections.inspection(file.inspectionId(), reader),
                archive,
                index);
        record("party", file.partyId(), "当事人", parties.party(file.partyId(), reader), archive, index);
        record("object", file.objectId(), "监管对象", parties.object(file.objectId(), reader), archive, index);
        withhold(file, index);
        Set<UUID> documents = new LinkedHashSet<>();
        Set<UUID> evidence = new LinkedHashSet<>();
        for (Map.Entry<UUID, String> thing : things.entrySet()) {
            switch (thing.getValue()) {
                case DOCUMENT -> {
                    documents.add(thing.getKey());
                    papers.document(thing.getKey(), reader, archive, index);
                }
                case EVIDENCE -> {
                    evidence.add(thing.getKey());
                    papers.evidence(thing.getKey(), reader, archive, index);
                }
                default -> {}
            }
            run.advance(1);
        }
        Map<EvidenceId, List<CustodyEntry>> custody = chains.custody(things, evidence, archive, index);
        descriptions.write(evidence, custody, reader, archive, index);
        anchors.write(things.keySet(), archive, index);
        chains.audit(things, documents, reader, archive, index);
        for (ArchiveItem item : catalogue.of(file)) {
            if (item.missing()) {
                index.absent("catalogue", item.part(), item.name(), SourceState.MISSING, "卷内目录应有，案卷中尚无");
            }
        }
        index.write(archive);
    }

    /** The lead is of the secondary volume, and who reported it is told to nobody. */
    private static void withhold(CaseView file, BundleIndex index) {
        index.absent("lead", file.leadId(), "线索与举报材料", SourceState.WITHHELD, "属副卷，不收入案卷包");
        index.absent("informant", file.leadId(), "举报人信息", SourceState.WITHHELD, "依法保密，任何案卷包均不收录");
    }

    private void record(String kind, Object id, String title, Object view, BundleArchive archive, BundleIndex index)
            throws IOException {
        String path = kind + ".json";
        String hash = archive.add(path, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(view));
        index.present(kind, id, title, path, hash);
    }
}
