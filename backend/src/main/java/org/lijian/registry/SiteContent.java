package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/**
 * A building site or bare land.
 *
 * @param squareMetres its area, by which the monitors it needs are counted
 */
public record SiteContent(@Nullable Stage stage, @Nullable String squareMetres) implements ObjectContent.Part {
    /** 施工阶段 */
    public enum Stage {
        /** 拆除 */
        DEMOLITION,
        /** 土石方 */
        EARTHWORK,
        /** 基础 */
        FOUNDATION,
        /** 主体结构 */
        STRUCTURE,
        /** 装饰装修 */
        DECORATION,
        /** 停工、待建 */
        IDLE
    }

    @Override
    public void check() {
        Require.present(stage, "/content/site/stage");
        ContentNumbers.positive(squareMetres, "/content/site/squareMetres");
    }
}
