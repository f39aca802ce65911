package org.lijian.mobilesync;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.InformantSeal;
import org.lijian.lead.InformantSeal.Sealed;
import org.lijian.platform.RequestBodies;
import org.lijian.shared.Sha256;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a device filed, as it is kept: who reported something is sealed in it, bound to the command, is opened only to file the lead, and
 * is shown to nobody.
 */
@Component
class KeptBodies {
    private static final String INFORMANT = "informant";

    private final RequestBodies bodies;
    private final InformantSeal seal;

    KeptBodies(RequestBodies bodies, InformantSeal seal) {
        this.bodies = bodies;
        this.seal = seal;
    }

    /**
     * @param text with the informant sealed
     * @param sha256 of the kind, the target, the versions and the body as the device gave them
     */
    record KeptBody(String text, String sha256) {}

    KeptBody kept(CommandId id, CommandKind kind, SyncBatch.Command said, JsonNode body) {
        String given = bodies.text(body);
        String sha256 = Sha256.hex(
                kind + "\n" + said.target() + "\n" + said.expectedVersion() + "\n" + said.after() + "\n" + given);
        ObjectNode informant = informant(kind, body);
        if (informant == null) {
            return new KeptBody(given, sha256);
        }
        Sealed sealed = seal.seal(id.value(), bodies.bytes(informant));
        ObjectNode kept = (ObjectNode) body.deepCopy();
        kept.putObject(INFORMANT)
                .put("keyId", sealed.keyId())
                .put("nonce", sealed.nonce())
                .put("sealed", sealed.bytes());
        return new KeptBody(bodies.text(kept), sha256);
    }

    /** As the device gave it. */
    String given(KeptCommand command) {
        JsonNode body = bodies.tree(command.body());
        ObjectNode informant = informant(command.kind(), body);
        if (informant == null || !informant.has("sealed")) {
            return command.body();
        }
        byte[] plain = seal.open(
                command.id().value(),
                new Sealed(
                        informant.get("keyId").asString(),
                        bytes(informant.get("nonce")),
                        bytes(informant.get("sealed"))));
        ((ObjectNode) body).set(INFORMANT, bodies.tree(plain));
        return bodies.text(body);
    }

    /** Without who reported. */
    JsonNode shown(KeptCommand command) {
        JsonNode body = bodies.tree(command.body());
        if (informant(command.kind(), body) != null) {
            ((ObjectNode) body).remove(INFORMANT);
        }
        return body;
    }

    private static @Nullable ObjectNode informant(CommandKind kind, JsonNode body) {
        return kind == CommandKind.REGISTER_LEAD && body.get(INFORMANT) instanceof ObjectNode informant
                ? informant
                : null;
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }
}
