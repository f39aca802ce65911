package org.lijian.worklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PageRequest;
import org.lijian.platform.TakenAlong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is on an officer's own list. */
@Component
class OwnTasks implements TakenAlong {
    private static final int PAGE = 100;

    private final Inbox inbox;

    OwnTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String kind() {
        return "TASK";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> of(CurrentOfficer officer) {
        TaskCriteria mine = TaskCriteria.all().with(TaskFilter.MINE);
        Map<String, Object> tasks = new TreeMap<>();
        UUID after = null;
        List<TaskView> page;
        do {
            page = inbox.tasks(mine, new PageRequest(after, PAGE), officer).items();
            page.forEach(task -> tasks.put(task.id().text(), task));
            after = last(page);
        } while (page.size() == PAGE);
        return tasks;
    }

    private static @Nullable UUID last(List<TaskView> page) {
        return page.isEmpty() ? null : page.get(page.size() - 1).id().value();
    }
}
