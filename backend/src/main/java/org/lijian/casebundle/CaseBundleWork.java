package org.lijian.casebundle;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.Cases;
import org.lijian.job.JobRun;
import org.lijian.job.JobWork;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.ReadableByCaseStaff;
import org.lijian.platform.Role;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the archive with the rights its officer has when it is made; what it holds in memory does not grow with the evidence. */
@Component
class CaseBundleWork implements JobWork {
    static final String KIND = "case-bundle";

    /** The same circle as may ask for one. */
    private static final Set<Role> READERS = Stream.of(
                    ReadableByCaseStaff.class.getAnnotation(RolesAllowed.class).value())
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());

    private final CaseContents contents;
    private final BundleKeys keys;
    private final Cases cases;
    private final LegalTime time;

    CaseBundleWork(CaseContents contents, BundleKeys keys, Cases cases, LegalTime time) {
        this.contents = contents;
        this.keys = keys;
        this.cases = cases;
        this.time = time;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        CaseId id = run.argument(CaseBundleArgument.class).caseId();
        requireReader(id, run.requester());
        Path file = Files.createTempFile("case-bundle-", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(file);
                    BundleArchive archive = new BundleArchive(out, time.now())) {
                contents.write(id, archive, run);
                archive.seal(keys.current());
            }
            run.file("案卷包 " + id + ".zip", "application/zip", file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void beforeFetch(JsonNode argument, CurrentOfficer reader) {
        requireReader(CaseId.of(argument.path("caseId").asString()), reader);
    }

    private void requireReader(CaseId id, CurrentOfficer reader) {
        if (reader.roles().stream().noneMatch(READERS::contains)) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        cases.caseFile(id, reader);
    }
}
