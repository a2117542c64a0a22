package org.rapporteur.store.packed;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the shape of a type. */
final class Shapes {
  private Shapes() {}

  /** The shape of the type; throws when there is none. */
  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class
          ? new Mapped(of(of[1]))
          : new Listed(generic.getRawType() == Set.class, of(of[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return new RecordShape(plain);
    }
    if (plain == int.class || plain == Integer.class) {
      return new Texted(Integer::valueOf);
    }
    if (plain == boolean.class) {
      return new Texted(Boolean::valueOf);
    }
    if (plain.isEnum()) {
      return OneOf.of(plain.getEnumConstants());
    }
    return new Texted(parser(plain));
  }

  private static Function<String, Object> parser(Class<?> type) {
    if (type == String.class) {
      return text -> text;
    }
    if (type == LocalDate.class) {
      return LocalDate::parse;
    }
    if (type == MonthDay.class) {
      return MonthDay::parse;
    }
    throw new IllegalArgumentException("cannot be packed: " + type);
  }

  /** The type in words, which differ when it is made of other parts. */
  static String described(Type type) {
    StringBuilder words = new StringBuilder();
    describe(type, new HashSet<>(), words);
    return words.toString();
  }

  private static void describe(Type type, Set<Type> seen, StringBuilder words) {
    words.append(type.getTypeName()).append(' ');
    if (type instanceof ParameterizedType generic) {
      for (Type of : generic.getActualTypeArguments()) {
        describe(of, seen, words);
      }
    } else if (type instanceof Class<?> plain && seen.add(type)) {
      for (RecordComponent part : plain.isRecord() ? plain.getRecordComponents() : NONE) {
        words.append(part.getName()).append(' ');
        describe(part.getGenericType(), seen, words);
      }
      for (Object constant : plain.isEnum() ? plain.getEnumConstants() : NONE) {
        words.append(constant).append(' ');
      }
    }
  }

  private static final RecordComponent[] NONE = {};

  /** What is written as it prints. */
  private record Texted(Function<String, Object> parser) implements Shape {
    @Override
    public void write(@Nullable Object value, TextsOut out) throws IOException {
      out.text(value == null ? null : value.toString());
    }

    @Override
    public @Nullable Object read(TextsIn in) throws IOException {
      String text = in.text();
      return text == null ? null : parser.apply(text);
    }
  }

  /** One of few constants, by its name. */
  private record OneOf(Map<String, Object> byName) implements Shape {
    static OneOf of(Object[] constants) {
      Map<String, Object> byName = new TreeMap<>();
      for (Object each : constants) {
        byName.put(((Enum<?>) each).name(), each);
      }
      return new OneOf(byName);
    }

    @Override
    public void write(@Nullable Object value, TextsOut out) throws IOException {
      out.text(value == null ? null : ((Enum<?>) value).name());
    }

    @Override
    public @Nullable Object read(TextsIn in) throws IOException {
      String name = in.text();
      return name == null ? null : byName.get(name);
    }
  }

  /** A list, or a set in the order of its elements. */
  private record Listed(boolean set, Shape of) implements Shape {
    @Override
    public void write(@Nullable Object value, TextsOut out) throws IOException {
      Collection<?> all = (Collection<?>) Objects.requireNonNull(value);
      out.number(all.size());
      for (Object each : set ? new TreeSet<Object>(all) : all) {
        of.write(each, out);
      }
    }

    @Override
    public Object read(TextsIn in) throws IOException {
      int size = in.number();
      List<@Nullable Object> all = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        all.add(of.read(in));
      }
      return set ? new LinkedHashSet<>(all) : all;
    }
  }

  /** What texts lead to, in the order of the texts. */
  private record Mapped(Shape of) implements Shape {
    @Override
    public void write(@Nullable Object value, TextsOut out) throws IOException {
      Map<?, ?> all =
          new TreeMap<Object, @Nullable Object>((Map<?, ?>) Objects.requireNonNull(value));
      out.number(all.size());
      for (Map.Entry<?, ?> each : all.entrySet()) {
        out.text(each.getKey().toString());
        of.write(each.getValue(), out);
      }
    }

    @Override
    public Object read(TextsIn in) throws IOException {
      int size = in.number();
      Map<@Nullable String, @Nullable Object> all = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        all.put(in.text(), of.read(in));
      }
      return all;
    }
  }
}
