package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.members;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is found in the cases of the year, and where. */
enum YearAct {
    YARD("AIR-117-1", "DUST", "DUST-YARD", "MATERIAL_YARD", null, "原煤露天堆放，未密闭、未覆盖") {
        @Override
        Map<String, Object> content() {
            return members("yard", members("materials", List.of("原煤")));
        }
    },
    BOILER("AIR-99-2", "BOILER", "BOILER", "BOILER", "LIMIT", "氮氧化物折算浓度超过排放标准") {
        @Override
        Map<String, Object> content() {
            return gasBoiler();
        }

        @Override
        Map<String, Object> measured() {
            return members("boiler", nox("120"));
        }
    },
    EVASION("AIR-99-3", "BOILER", "BOILER", "BOILER", "FACILITIES", "锅炉烟气经旁路直接排放，逃避监管") {
        @Override
        Map<String, Object> content() {
            return gasBoiler();
        }
    },
    KITCHEN("AIR-118-1", "COOKING_FUME", "COOKING-FUME", "RESTAURANT", "INSTALLED", "未安装油烟净化设施，油烟无组织排放") {
        @Override
        Map<String, Object> content() {
            return members("kitchen", members("burners", "3", "purifier", "无"));
        }

        @Override
        Map<String, Object> measured() {
            return members("fume", members("unorganised", true));
        }
    };

    private final String violation;
    private final String domain;
    private final String checklist;
    private final String objectKind;
    private final @Nullable String item;
    private final String facts;

    YearAct(String violation, String domain, String checklist, String objectKind, @Nullable String item, String facts) {
        this.violation = violation;
        this.domain = domain;
        this.checklist = checklist;
        this.objectKind = objectKind;
        this.item = item;
        this.facts = facts;
    }

    /** What the register says of the object. */
    abstract Map<String, Object> content();

    /** What is measured on the spot; nothing where nothing is. */
    Map<String, Object> measured() {
        return Map.of();
    }

    static Map<String, Object> gasBoiler() {
        return members("boiler", members("fuel", "GAS", "installation", "NEW", "tonsPerHour", "4", "lowNox", false));
    }

    static Map<String, Object> nox(String value) {
        return members("readings", List.of(members("item", "NOX", "value", value, "unit", "mg/m³", "oxygen", "6.0")));
    }

    String violation() {
        return violation;
    }

    String domain() {
        return domain;
    }

    String checklist() {
        return checklist;
    }

    String objectKind() {
        return objectKind;
    }

    /** The item of the checklist that is violated; the one that establishes the violation where none is named. */
    @Nullable String item() {
        return item;
    }

    String facts() {
        return facts;
    }
}
