package org.lijian.standalone;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lijian.identity.Officers;
import org.lijian.identity.OrganisationImport;
import org.lijian.platform.AccessTokens;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.OfficerDirectory;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The bureau of a city with its counties that a standalone run begins with, and the ways in for its officers. */
final class DemoBureau {
    private static final String SEED = "/seeds/demo/organisation.yaml";
    private static final Duration TOKEN_VALIDITY = Duration.ofDays(365);
    /** Whose tokens are written down. */
    private static final List<String> TOKEN_HOLDERS = List.of(
            "duty",
            "inspector-a",
            "inspector-b",
            "reviewer",
            "legal",
            "head",
            "panel-1",
            "panel-2",
            "panel-3",
            "chair",
            "clerk",
            "cashier",
            "supervisor",
            "auditor",
            "admin",
            "inspector-c",
            "inspector-d",
            "supervisor-2",
            "deputy",
            "inspector-e");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OrganisationImport content;

    private DemoBureau(OrganisationImport content) {
        this.content = content;
    }

    static DemoBureau read() throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoBureau.class.getResourceAsStream(SEED), SEED)) {
            return new DemoBureau(new YAMLMapper().readValue(in, OrganisationImport.class));
        }
    }

    List<OrganisationImport.Member> officers() {
        return content.officers();
    }

    /** Brings the bureau in; each new officer gets the demo password of this installation. */
    void importInto(ApplicationContext application, String password) {
        application.getBean(Officers.class).importOrganisation(content, login -> password);
    }

    /** One bearer token for each officer a client may want to act as, by login, as a JSON object. */
    String tokens(ApplicationContext application) {
        Map<String, OfficerId> officers =
                officers().stream().collect(toMap(OrganisationImport.Member::login, OrganisationImport.Member::id));
        OfficerDirectory directory = application.getBean(OfficerDirectory.class);
        AccessTokens tokens = application.getBean(AccessTokens.class);
        Map<String, CurrentOfficer> holders = new LinkedHashMap<>();
        for (String login : TOKEN_HOLDERS) {
            directory
                    .active(Objects.requireNonNull(officers.get(login), login))
                    .ifPresent(officer -> holders.put(login, officer));
        }
        Map<String, String> byLogin = new LinkedHashMap<>();
        // A signature is long arithmetic; nineteen of them are worth every core.
        holders.entrySet().parallelStream()
                .map(holder -> Map.entry(holder.getKey(), tokens.issue(holder.getValue(), TOKEN_VALIDITY)))
                .toList()
                .forEach(token -> byLogin.put(token.getKey(), token.getValue()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(byLogin) + "\n";
    }
}
