package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.Coordinates;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A lead as others see it.
 *
 * @param registeredBy absent where no officer registered it: a citizen or a source did
 * @param sender which authority or medium it came from; only where the one lead is opened
 * @param answerDue whether the informant wants an answer and has none yet
 * @param replyDue whether the sender wants a reply and has none yet
 */
public record LeadView(
        LeadId id,
        long version,
        LeadStatus status,
        LeadChannel channel,
        RegionCode region,
        String place,
        @Nullable Coordinates location,
        String summary,
        @Nullable String externalNumber,
        @Nullable PartyId partyId,
        @Nullable RegulatedObjectId objectId,
        LocalDate receivedOn,
        LocalDate registeredOn,
        @Nullable OfficerId registeredBy,
        @Nullable InformantView informant,
        @Nullable SenderView sender,
        @Nullable TriageOutcome triageOutcome,
        @Nullable EnforcementDomain domain,
        @Nullable LeadPriority priority,
        @Nullable String triageReason,
        @Nullable LeadId duplicateOf,
        @Nullable String transferredTo,
        @Nullable OfficerId triagedBy,
        @Nullable LocalDate triagedOn,
        @Nullable String receiptNumber,
        @Nullable LocalDate receiptOn,
        @Nullable LeadExit exit,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate closedOn,
        boolean answerDue,
        @Nullable LocalDate answeredOn,
        @Nullable AnswerChannel answerChannel,
        @Nullable String answerText,
        boolean replyDue,
        @Nullable LocalDate repliedOn) {}
