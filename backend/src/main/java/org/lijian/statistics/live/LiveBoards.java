package org.lijian.statistics.live;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.lijian.deadline.ClockLights;
import org.lijian.platform.LegalTime;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.figure.DayFigures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The wall screens that are switched on, and what each was shown last; a board is counted once for all screens of its area. */
@Component
class LiveBoards {
    static final int MOST_SCREENS = 100;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final List<Screen> screens = new CopyOnWriteArrayList<>();
    private final Function<RegionCode, LiveBoard> boards;

    @Autowired
    LiveBoards(DayFigures figures, ClockLights lights, LegalTime time) {
        this(area -> LiveBoard.of(area, time.today(), figures.today(area), lights.lights(area)));
    }

    LiveBoards(Function<RegionCode, LiveBoard> boards) {
        this.boards = boards;
    }

    /** @throws org.lijian.shared.Problem {@code too-many-screens} */
    SseEmitter watch(RegionCode area) {
        if (screens.size() >= MOST_SCREENS) {
            throw LiveRefusal.TOO_MANY_SCREENS.with("most", MOST_SCREENS);
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Screen screen = new Screen(area, emitter);
        emitter.onCompletion(() -> screens.remove(screen));
        emitter.onTimeout(emitter::complete);
        emitter.onError(broken -> screens.remove(screen));
        screen.show(boards.apply(area));
        screens.add(screen);
        return emitter;
    }

    @Scheduled(
            fixedDelayString = "${lijian.statistics.live:PT3S}",
            initialDelayString = "${lijian.statistics.live:PT3S}")
    void showAll() {
        Map<RegionCode, LiveBoard> counted = new HashMap<>();
        for (Screen screen : screens) {
            screen.show(counted.computeIfAbsent(screen.area, boards));
        }
    }

    private static final class Screen {
        private final RegionCode area;
        private final SseEmitter emitter;
        private int shown;

        Screen(RegionCode area, SseEmitter emitter) {
            this.area = area;
            this.emitter = emitter;
        }

        /** Shows the board where it is another than before; otherwise only tells that the line is open. */
        synchronized void show(LiveBoard board) {
            boolean same = shown == board.hashCode();
            shown = board.hashCode();
            try {
                emitter.send(
                        same
                                ? SseEmitter.event().comment("unchanged")
                                : SseEmitter.event().name("board").data(board));
            } catch (IOException | IllegalStateException gone) {
                emitter.completeWithError(gone);
            }
        }
    }
}
