package org.lijian.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lijian.standalone.demo.Api.Answer;
import org.lijian.standalone.demo.PublishedCases.PublishedCase;

/** What the steps of one case share: the API, ids that are the same whenever the replay is begun again, and how documents are served. */
record Scene(Api api, Narrator narrator, PublishedCase story) {
    static final String VIOLATION = "AIR-117-1";
    static final String COUNTY = "140525";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }

    /** The members of a request in order: name, value, name, value. */
    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }

    /** The UUIDv7 of a thing of this case, made on the day the case began. */
    String id(String thing) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((story.key() + "/" + thing).getBytes(UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            long milliseconds = at(story.on("lead"), 9, 0).toEpochMilli();
            long high = milliseconds << 16 | 0x7000 | bytes.getShort() & 0x0fff;
            long low = bytes.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    String key(String step) {
        return "replay-" + story.key() + "-" + step;
    }

    String caseAt() {
        return "/cases/" + id("case");
    }

    String inspectionAt() {
        return "/inspections/" + id("inspection");
    }

    String orderAt(int round) {
        return "/correction-orders/" + id("order-" + round);
    }

    List<String> inspectors() {
        return List.of(api.officerId("inspector-a"), api.officerId("inspector-b"));
    }

    /** Two inspectors hand the document over, and the receipt is signed. */
    void serve(String what, String deliveryId, LocalDate on, String documentNumber) {
        String delivery = "/deliveries/" + deliveryId;
        Answer served = api.command(
                "inspector-a",
                key("serve-" + what),
                delivery,
                delivery + "/attempts",
                members(
                        "id", id("attempt-" + what),
                        "method", "DIRECT",
                        "attemptedOn", on.toString(),
                        "outcome", "DELIVERED",
                        "receiver", members("name", "王掌柜", "relation", "现场负责人"),
                        "servers", inspectors(),
                        "evidence", List.of()));
        narrator.step(on, "inspector-a", "送达 " + served.text("/documentType"), "处罚法 第六十一条", documentNumber);
    }

    /** Takes a photograph, describes it, and stores its bytes. */
    String photograph(String name, String subject, Instant takenAt, boolean covered, String proves) {
        Photograph photograph = Photograph.of(id(name).hashCode(), covered);
        String id = id(name);
        api.create(
                "inspector-a",
                key("register-" + name),
                "/evidence",
                members(
                        "id",
                        id,
                        "subject",
                        subject,
                        "kind",
                        "AUDIOVISUAL",
                        "fileName",
                        name + ".jpg",
                        "mediaType",
                        "image/jpeg",
                        "size",
                        photograph.jpeg().length,
                        "sha256",
                        photograph.sha256(),
                        "takenAt",
                        takenAt.toString(),
                        "takenPlace",
                        members(
                                "lon", new java.math.BigDecimal(story.longitude()),
                                "lat", new java.math.BigDecimal(story.latitude()),
                                "text", story.place()),
                        "takenBy",
                        api.officerId("inspector-a"),
                        "proves",
                        proves,
                        "originalCarrier",
                        "执法记录仪 04-" + story.key()));
        api.putBytes("inspector-a", "/evidence/" + id + "/content", "image/jpeg", photograph.jpeg());
        narrator.step(
                LocalDate.ofInstant(takenAt, ZONE),
                "inspector-a",
                "拍照取证 " + name + ".jpg（" + photograph.jpeg().length + " 字节）",
                "处罚法 第四十六条",
                "SHA-256 " + photograph.sha256().substring(0, 16) + "…");
        return id;
    }
}
