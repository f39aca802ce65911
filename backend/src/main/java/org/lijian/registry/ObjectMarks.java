package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plates, vehicle identification numbers and machine codes: each stands for one object of the whole bureau. */
@Component
class ObjectMarks {
    private final RegulatedObjectMapper mapper;

    ObjectMarks(RegulatedObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * @throws org.lijian.shared.Problem {@code plate-already-registered}, {@code vin-already-registered},
     *     {@code machine-code-already-registered}
     */
    void requireNew(RegulatedObject object) {
        ObjectContent content = object.content();
        if (content == null) {
            return;
        }
        TruckContent truck = content.truck();
        if (truck != null && truck.plate() != null && truck.vin() != null) {
            RegulatedObjectId samePlate = mapper.idByPlate(truck.plate());
            refuse(object, samePlate, RegistryRefusal.PLATE_ALREADY_REGISTERED, "/content/truck/plate");
            RegulatedObjectId sameVin = mapper.idByVin(truck.vin());
            refuse(object, sameVin, RegistryRefusal.VIN_ALREADY_REGISTERED, "/content/truck/vin");
        }
        MachineContent machine = content.machine();
        if (machine != null && machine.code() != null) {
            RegulatedObjectId sameCode = mapper.idByMachineCode(machine.code());
            refuse(object, sameCode, RegistryRefusal.MACHINE_CODE_ALREADY_REGISTERED, "/content/machine/code");
        }
    }

    private static void refuse(
            RegulatedObject object, @Nullable RegulatedObjectId known, RegistryRefusal refusal, String pointer) {
        if (known != null && !known.equals(object.id())) {
            throw refusal.with("id", known).at(pointer);
        }
    }
}
