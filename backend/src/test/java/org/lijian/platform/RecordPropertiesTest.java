package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.ibatis.builder.BuilderException;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.apache.ibatis.scripting.xmltags.OgnlCache;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordPropertiesTest {
    private final Map<String, Object> parameters = Map.of("query", new Query(new Cut("1405"), null));

    @BeforeAll
    static void known() {
        RecordProperties.register();
    }

    @Test
    void statementsReadTheComponentsOfARecordAndWhatItSaysOfItself() {
        assertThat(OgnlCache.getValue("query.cut.region", parameters)).isEqualTo("1405");
        assertThat(OgnlCache.getValue("query.domain == null", parameters)).isEqualTo(true);
        assertThat(OgnlCache.getValue("query.narrow", parameters)).isEqualTo(true);
        assertThat(OgnlCache.getValue("query.longName", parameters)).isEqualTo("the query of 1405");
    }

    @Test
    void aMisspeltComponentIsRefused() {
        assertThatThrownBy(() -> OgnlCache.getValue("query.cut.regoin", parameters))
                .isInstanceOf(BuilderException.class);
    }

    @Test
    void everyRecordIsReadThisWay() throws OgnlException {
        assertThat(OgnlRuntime.getPropertyAccessor(Cut.class)).isInstanceOf(RecordProperties.class);
    }

    record Query(Cut cut, @Nullable String domain) {
        boolean narrow() {
            return domain == null;
        }

        public String getLongName() {
            return "the query of " + cut.region;
        }
    }

    record Cut(String region) {}
}
