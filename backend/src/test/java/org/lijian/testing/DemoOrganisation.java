package org.lijian.testing;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lijian.identity.Officers;
import org.lijian.identity.OrganisationImport;
import org.lijian.platform.AccessTokens;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.OfficerDirectory;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demonstration bureau in the test database, with a token for each of its officers; {@code @Import} it. */
@TestComponent
public class DemoOrganisation {
    private final Map<String, OrganisationImport.Member> officers;
    private final OfficerDirectory directory;
    private final AccessTokens tokens;

    DemoOrganisation(Officers officers, OfficerDirectory directory, AccessTokens tokens) {
        OrganisationImport content = YAMLMapper.builder()
                .build()
                .readValue(
                        DemoOrganisation.class.getResourceAsStream("/seeds/demo/organisation.yaml"),
                        OrganisationImport.class);
        this.directory = directory;
        this.tokens = tokens;
        this.officers = content.officers().stream()
                .collect(Collectors.toMap(OrganisationImport.Member::login, Function.identity()));
        officers.importOrganisation(content, DemoOrganisation::password);
    }

    public static String password(String login) {
        return login + "-secret";
    }

    /** The officer as they sign in now. */
    public CurrentOfficer officer(String login) {
        return directory.active(officers.get(login).id()).orElseThrow();
    }

    /** The value of an {@code Authorization} header. */
    public String bearer(String login) {
        return "Bearer " + tokens.issue(officer(login), Duration.ofHours(1));
    }
}
