package org.lijian.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.registry.Coordinates;
import org.lijian.registry.ObjectKind;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.registry.RegisterObject;
import org.lijian.registry.RegisterParty;
import org.lijian.shared.RegionCode;
import org.lijian.sheet.SheetRow;

/** Reads rows by their headings into the commands that would register them one by one. */
final class TableRows {
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("/kind", "类别"),
            Map.entry("/name", "名称"),
            Map.entry("/creditCode", "统一社会信用代码"),
            Map.entry("/identityNumber", "公民身份号码"),
            Map.entry("/legalRepresentative", "法定代表人"),
            Map.entry("/phone", "电话"),
            Map.entry("/region", "行政区划"),
            Map.entry("/partyId", "当事人统一社会信用代码"),
            Map.entry("/location", "经度"));

    private final ImportSubject subject;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, PartyId> owners = new HashMap<>();
    private final Words words;
    private final Parties parties;

    TableRows(ImportSubject subject, SheetRow first, Words words, Parties parties) {
        this.subject = subject;
        this.words = words;
        this.parties = parties;
        for (int i = 0; i < first.cells().size(); i++) {
            columns.putIfAbsent(first.cells().get(i), i);
        }
        if (!columns.keySet().containsAll(subject.headings())
                || columns.size() != subject.headings().size()) {
            throw ImportRefusal.HEADINGS.with(
                    "expected", String.join("、", subject.headings()), "found", String.join("、", first.cells()));
        }
    }

    /** The heading of the column a member comes from. */
    static @Nullable String heading(ImportSubject subject, @Nullable String pointer) {
        if ("/address".equals(pointer)) {
            return subject == ImportSubject.PARTIES ? "住所" : "地址";
        }
        return pointer == null ? null : MEMBERS.get(pointer);
    }

    RegisterParty party(SheetRow row) {
        return new RegisterParty(
                Ids.next(),
                kind(row, PartyKind.class, "当事人类别"),
                cell(row, "名称"),
                optional(row, "统一社会信用代码"),
                optional(row, "公民身份号码"),
                optional(row, "法定代表人"),
                optional(row, "电话"),
                cell(row, "住所"),
                region(row));
    }

    RegisterObject object(SheetRow row) {
        String code = cell(row, "当事人统一社会信用代码");
        PartyId owner = owner(code);
        return new RegisterObject(
                Ids.next(),
                owner,
                kind(row, ObjectKind.class, "监管对象类别"),
                cell(row, "名称"),
                cell(row, "地址"),
                region(row),
                location(row),
                null);
    }

    private PartyId owner(String code) {
        PartyId known = owners.get(code);
        PartyId owner = known == null ? parties.withCreditCode(code) : known;
        if (owner == null) {
            throw ImportRefusal.OWNER_UNKNOWN.with("code", code).at("/partyId");
        }
        owners.put(code, owner);
        return owner;
    }

    private <E extends Enum<E>> @Nullable E kind(SheetRow row, Class<E> type, String heading) {
        String word = cell(row, "类别");
        return word.isEmpty()
                ? null
                : words.code(type, word)
                        .orElseThrow(() -> ImportRefusal.UNKNOWN_WORD
                                .with("word", word, "heading", heading)
                                .at("/kind"));
    }

    private RegionCode region(SheetRow row) {
        String code = cell(row, "行政区划");
        try {
            return RegionCode.of(code);
        } catch (IllegalArgumentException no) {
            throw ImportRefusal.UNKNOWN_WORD
                    .with("word", code, "heading", "行政区划代码")
                    .at("/region");
        }
    }

    private @Nullable Coordinates location(SheetRow row) {
        String longitude = cell(row, "经度");
        String latitude = cell(row, "纬度");
        if (longitude.isEmpty() && latitude.isEmpty()) {
            return null;
        }
        try {
            return new Coordinates(new BigDecimal(longitude), new BigDecimal(latitude));
        } catch (IllegalArgumentException no) {
            throw ImportRefusal.NOT_A_PLACE.with().at("/location");
        }
    }

    private @Nullable String optional(SheetRow row, String heading) {
        String cell = cell(row, heading);
        return cell.isEmpty() ? null : cell;
    }

    private String cell(SheetRow row, String heading) {
        List<String> cells = row.cells();
        int column = columns.getOrDefault(heading, Integer.MAX_VALUE);
        return column < cells.size() ? cells.get(column) : "";
    }

    ImportSubject subject() {
        return subject;
    }
}
