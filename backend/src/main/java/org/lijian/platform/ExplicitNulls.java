package org.lijian.platform;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.NullValueProvider;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.util.AccessPattern;

/** Refuses a member that is there and {@code null}: what a client leaves unsaid it leaves out, except where {@link MayBeNull} stands. */
final class ExplicitNulls extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription.Supplier bean, BeanDeserializerBuilder builder) {
        Class<?> type = bean.getBeanClass();
        SettableBeanProperty @Nullable [] members =
                builder.getValueInstantiator().getFromObjectArguments(config);
        if (members == null || !type.isRecord() || type.isAnnotationPresent(MayBeNull.class)) {
            return builder;
        }
        for (int i = 0; i < members.length; i++) {
            members[i] = members[i].withNullProvider(new Refused(members[i]));
            builder.addOrReplaceProperty(members[i], true);
        }
        return builder;
    }

    private record Refused(SettableBeanProperty member) implements NullValueProvider {
        @Override
        public Object getNullValue(DeserializationContext context) {
            throw InvalidNullException.from(context, member.getFullName(), member.getType());
        }

        /** What is left out is no affair of this. */
        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }
    }
}
