package org.lijian.statistics.fact;

import org.lijian.deadline.DeadlineMet;
import org.lijian.deadline.DeadlineReopened;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which statutory periods were kept and which were not. */
@Component
class ClockMilestones {
    private final MilestoneBook book;

    ClockMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(DeadlineMet event) {
        book.write(book.of(MilestoneKind.CLOCK_MET, event.deadlineOf(), event.region(), event.metOn())
                .as(event.code())
                .timed(Timing.late(event.late()))
                .taking(event.days())
                .number((event.deadlineId() + " " + book.anew(event.deadlineOf(), MilestoneKind.CLOCK_MET)).strip()));
    }

    /** What was kept, or not, was not done; it is told when it is. */
    @EventListener
    @Order(0)
    void on(DeadlineReopened event) {
        book.takeBack(event.deadlineOf(), MilestoneKind.CLOCK_MET, event.code(), book.today(), "撤销办结");
    }
}
