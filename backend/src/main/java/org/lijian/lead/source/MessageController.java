package org.lijian.lead.source;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.CurrentSource;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What sources send, and what officers see of it. */
@RestController
@RequestMapping("/api/v1")
class MessageController {
    private final Messages messages;

    MessageController(Messages messages) {
        this.messages = messages;
    }

    @PostMapping(path = "/source-messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PermitAll
    @ResponseStatus(HttpStatus.ACCEPTED)
    MessageReceipt sendMessage(@RequestBody byte[] payload, @AuthenticationPrincipal CurrentSource source) {
        return messages.receive(source, payload);
    }

    @GetMapping("/source-messages/{id}")
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "SUPERVISOR"})
    MessageView getMessage(@PathVariable MessageId id, CurrentOfficer officer) {
        return messages.message(id, officer);
    }

    @PostMapping("/source-messages/{id}/reading")
    @RolesAllowed("DUTY_OFFICER")
    MessageView readMessageAgain(@PathVariable MessageId id, CurrentOfficer officer) {
        return messages.readAgain(id, officer);
    }

    @GetMapping("/leads/{id}/messages")
    @RolesAllowed({"DUTY_OFFICER", "INSPECTOR", "SUPERVISOR"})
    Page<MessageView> listMessagesOfLead(@PathVariable LeadId id, PageRequest page, CurrentOfficer officer) {
        return messages.messagesOf(id, page, officer);
    }

    @GetMapping("/sources/{id}/messages")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    Page<MessageView> listMessagesOfSource(
            @PathVariable SourceId id,
            @RequestParam(required = false) @Nullable MessageState state,
            PageRequest page,
            CurrentOfficer officer) {
        return messages.messagesOf(id, state, page, officer);
    }
}
