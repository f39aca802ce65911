package org.lijian.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The referrals of the bureau (移送), as others may ask about them. */
@Service
public class Referrals {
    private final ReferralStore store;

    Referrals(ReferralStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public ReferralView referral(ReferralId id) {
        return store.view(store.read(id));
    }

    /** The referral as far as {@code reader} may know of it. */
    @Transactional(readOnly = true)
    public ReferralView referral(ReferralId id, CurrentOfficer reader) {
        return store.view(store.read(id, reader));
    }

    @Transactional(readOnly = true)
    public Page<ReferralView> referrals(
            @Nullable CaseId caseId, @Nullable ReferralKind kind, PageRequest page, CurrentOfficer officer) {
        return store.page(caseId, kind, page, officer);
    }

    /** The last day the other side has to answer; it has to be asked. */
    @Transactional(readOnly = true)
    public LocalDate answerDueOn(ReferralId id) {
        LocalDate due = store.read(id).answerDueOn();
        if (due == null) {
            throw new IllegalStateException("nobody is asked in referral " + id);
        }
        return due;
    }
}
