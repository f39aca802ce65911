package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.platform.ObjectStore;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.shared.Sha256;

class DisplayCopiesTest {
    private static final byte[] PICTURE = Pictures.jpeg(Pictures.quarters(16, 16, "RGBY"));

    @Test
    void twoAreDrawnAtOnceAFewWaitAndTheOthersComeAgain() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger drawing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ObjectStore store = mock();
        when(store.stat(any())).thenReturn(Optional.empty());
        when(store.open(any())).thenAnswer(asked -> {
            most.accumulateAndGet(drawing.incrementAndGet(), Math::max);
            slow.await();
            return new ByteArrayInputStream(PICTURE);
        });
        when(store.putIfAbsent(any(), any(), any(), any())).thenAnswer(asked -> {
            drawing.decrementAndGet();
            return true;
        });
        DisplayCopies copies = new DisplayCopies(store);
        List<Thread> viewers = new ArrayList<>();
        ExecutorService screens = Executors.newCachedThreadPool(task -> {
            Thread viewer = new Thread(task);
            viewers.add(viewer);
            return viewer;
        });
        try {
            int served = DisplayCopies.AT_ONCE + DisplayCopies.MOST_WAITING;
            CountDownLatch shown = new CountDownLatch(served);
            for (int i = 0; i < served; i++) {
                screens.submit(() -> {
                    copies.of(picture());
                    shown.countDown();
                });
            }
            while (viewers.stream()
                            .filter(viewer -> viewer.getState() == Thread.State.TIMED_WAITING)
                            .count()
                    < DisplayCopies.MOST_WAITING) {
                TimeUnit.MILLISECONDS.sleep(10);
            }

            assertThatThrownBy(() -> copies.of(picture()))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.refusal()).isEqualTo(EvidenceRefusal.DISPLAY_BUSY));

            slow.countDown();
            assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(most).hasValue(DisplayCopies.AT_ONCE);
        } finally {
            screens.shutdownNow();
        }
    }

    private static EvidenceView picture() {
        OfficerId officer = new OfficerId(Ids.next());
        Instant at = Instant.parse("2022-03-08T01:30:00Z");
        return new EvidenceView(
                new EvidenceId(Ids.next()),
                Ids.next(),
                RegionCode.of("140525"),
                EvidenceKind.AUDIOVISUAL,
                EvidenceStatus.STORED,
                "IMG_1.jpg",
                "image/jpeg",
                PICTURE.length,
                HexFormat.of().formatHex(Sha256.of(PICTURE)),
                at,
                new TakenPlace(null, null, "堆煤场北侧"),
                officer,
                "原煤露天堆放，未覆盖",
                "执法记录仪 ZF-07 存储卡",
                null,
                null,
                null,
                List.of(),
                officer,
                at,
                at,
                1);
    }
}
