package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class AtCommitTest {
    private final List<List<String>> written = new ArrayList<>();
    private final AtCommit<String> notes = new AtCommit<>(some -> written.add(List.copyOf(some)));
    private final NothingButTransactions transactions = new NothingButTransactions();
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private final TransactionTemplate ofItsOwn = new TransactionTemplate(transactions);

    @Test
    void allNotesOfATransactionAreWrittenTogetherInTheirOrder() {
        transaction.executeWithoutResult(status -> {
            notes.add("filed");
            notes.add("reviewed");
            assertThat(written).isEmpty();
        });

        assertThat(written).containsExactly(List.of("filed", "reviewed"));
    }

    @Test
    void nothingIsWrittenOfWhatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            notes.add("filed");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> notes.add("reviewed"));

        assertThat(written).containsExactly(List.of("reviewed"));
    }

    @Test
    void aTransactionWithinAnotherWritesItsOwn() {
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            notes.add("outer");
            ofItsOwn.executeWithoutResult(inner -> notes.add("inner"));
            notes.add("outer again");
        });

        assertThat(written).containsExactly(List.of("inner"), List.of("outer", "outer again"));
    }

    @Test
    void whoReadsInTheSameTransactionHasThemWrittenFirst() {
        transaction.executeWithoutResult(status -> {
            notes.add("filed");
            notes.write();
            assertThat(written).containsExactly(List.of("filed"));
        });

        assertThat(written).hasSize(1);
    }

    @Test
    void manyAreWrittenInParts() {
        transaction.executeWithoutResult(
                status -> IntStream.range(0, 450).mapToObj(String::valueOf).forEach(notes::add));

        assertThat(written).extracting(List::size).containsExactly(200, 200, 50);
    }

    @Test
    void thereIsNoNoteOutsideATransaction() {
        assertThatThrownBy(() -> notes.add("filed")).isInstanceOf(IllegalStateException.class);
        assertThat(written).isEmpty();
    }
}
