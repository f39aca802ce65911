package org.lijian.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is on an officer's own list, for those who take it along. */
@Component
public class OwnTasks {
    private static final int PAGE = 100;

    private final Inbox inbox;

    OwnTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    @Transactional(readOnly = true)
    public List<TaskView> of(CurrentOfficer officer) {
        TaskCriteria mine = TaskCriteria.all().with(TaskFilter.MINE);
        List<TaskView> tasks = new ArrayList<>();
        @Nullable UUID after = null;
        List<TaskView> page;
        do {
            page = inbox.tasks(mine, new PageRequest(after, PAGE), officer).items();
            tasks.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id().value();
        } while (page.size() == PAGE);
        return tasks;
    }
}
