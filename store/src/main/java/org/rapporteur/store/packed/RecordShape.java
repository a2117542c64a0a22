package org.rapporteur.store.packed;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record is written part by part and made again by its constructor, with all its checks. */
final class RecordShape implements Shape {
  private final Constructor<?> constructor;
  private final List<Method> parts = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();

  RecordShape(Class<?> type) {
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      types.add(part.getType());
      parts.add(opened(part.getAccessor()));
      shapes.add(Shapes.of(part.getGenericType()));
    }
    try {
      constructor = opened(type.getDeclaredConstructor(types.toArray(Class<?>[]::new)));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has one: " + type, e);
    }
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }

  @Override
  public void write(@Nullable Object value, TextsOut out) throws IOException {
    out.number(value == null ? 0 : 1);
    if (value == null) {
      return;
    }
    try {
      for (int i = 0; i < parts.size(); i++) {
        shapes.get(i).write(parts.get(i).invoke(value), out);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot be packed: " + value, e);
    }
  }

  @Override
  public @Nullable Object read(TextsIn in) throws IOException {
    if (in.number() == 0) {
      return null;
    }
    @Nullable Object[] values = new @Nullable Object[shapes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = shapes.get(i).read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not what was packed: " + constructor, e);
    }
  }
}
