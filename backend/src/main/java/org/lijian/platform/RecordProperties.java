package org.lijian.platform;

import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.apache.ibatis.reflection.DefaultReflectorFactory;
import org.apache.ibatis.reflection.Reflector;
import org.apache.ibatis.reflection.ReflectorFactory;
import org.jspecify.annotations.Nullable;

/**
 * How the tests of a mapper's statements read records. The library knows getters by heart, but looks a record's component up among all
 * methods each time, in small letters; for a figure with its thirty tests that took a fifth of the answer.
 */
final class RecordProperties extends ObjectPropertyAccessor {
    private static final Object[] NO_ARGUMENTS = {};

    private final ReflectorFactory reflectors = new DefaultReflectorFactory();

    static void register() {
        OgnlRuntime.setPropertyAccessor(Record.class, new RecordProperties());
    }

    @Override
    public @Nullable Object getProperty(OgnlContext context, Object target, Object name) throws OgnlException {
        Reflector reflector = reflectors.findForClass(target.getClass());
        if (!(name instanceof String component) || !reflector.hasGetter(component)) {
            return super.getProperty(context, target, name);
        }
        try {
            return reflector.getGetInvoker(component).invoke(target, NO_ARGUMENTS);
        } catch (ReflectiveOperationException failed) {
            throw new OgnlException(component, failed);
        }
    }
}
