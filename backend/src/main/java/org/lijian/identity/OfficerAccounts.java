package org.lijian.identity;

import java.util.Optional;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.OfficerDirectory;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Answers sign-in who an officer is and whether they are still in service. */
@Component
class OfficerAccounts implements OfficerDirectory {
    private final OfficerMapper mapper;
    private final Officers officers;
    private final LegalTime time;

    OfficerAccounts(OfficerMapper mapper, Officers officers, LegalTime time) {
        this.mapper = mapper;
        this.officers = officers;
        this.time = time;
    }

    @Override
    public boolean isActive(OfficerId id) {
        return mapper.isActive(id);
    }

    @Override
    public Optional<CurrentOfficer> active(OfficerId id) {
        if (!mapper.isActive(id)) {
            return Optional.empty();
        }
        OfficerView officer = officers.officer(id);
        return Optional.of(
                new CurrentOfficer(id, officer.name(), officer.roles(), officers.areaOn(officer, time.today())));
    }

    @Override
    public Optional<Account> account(String login) {
        return Optional.ofNullable(mapper.account(login)).map(a -> new Account(a.id(), a.passwordHash()));
    }
}
